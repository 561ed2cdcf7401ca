using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Conformance;

public sealed class ExecutionTests
{
    private readonly ConcurrentDictionary<string, Schema> _schemas = new(StringComparer.Ordinal);

    [SkippableFact]
    public void Executes_as_the_reference_does() => VectorFile.ShouldAllPass("execution/cases.jsonl", vector =>
        VectorInput.Difference(vector.GetProperty("expected"), Execute(SchemaOf(vector), vector)));

    private Schema SchemaOf(JsonElement vector) =>
        _schemas.GetOrAdd(vector.GetProperty("schema").GetString()!, file => VectorSchema.FromText(VectorFile.ReadText($"execution/schemas/{file}")));

    private static string Execute(Schema schema, JsonElement vector)
    {
        var document = Parser.Parse(vector.GetProperty("query").GetString()!).Value;
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

        var coercion = new VariableCoercion(schema, operation, ScalarCoercions.None);
        coercion.TryCoerce(VectorInput.ReadObject(vector, "variables"), out var variables, out var errors).ShouldBeTrue(string.Join('\n', errors));
        OperationResolver.TryResolve(schema, fragments, operation, variables!, ScalarCoercions.None, out var resolved, out var error)
            .ShouldBeTrue(error?.Message);

        using var output = new JsonOutput();
        Executor.Execute<FixedWiring, FixedWiring.Value>(resolved!, variables!, new FixedWiring(schema, resolved!.RootType), output, [], CancellationToken.None);
        return Encoding.UTF8.GetString(output.Written.Span);
    }
}
