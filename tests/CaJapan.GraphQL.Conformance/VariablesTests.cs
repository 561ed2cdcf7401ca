using System.Text.Json;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Conformance;

public sealed class VariablesTests
{
    [SkippableFact]
    public void Coerces_the_variables_of_requests_as_the_reference_does() => VectorFile.ShouldAllPass("validation/variables.jsonl", vector =>
    {
        var operations = Parser.Parse(vector.GetProperty("document").GetString()!).Value.Definitions.OfType<OperationDefinitionNode>();
        var operation = vector.TryGetProperty("operationName", out var name)
            ? operations.Single(candidate => candidate.Name?.Value == name.GetString())
            : operations.Single();

        var coercion = new VariableCoercion(VectorSchema.Of(vector), operation, ScalarCoercions.None);
        return coercion.TryCoerce(VectorInput.ReadObject(vector, "variables"), out var values, out var errors)
            ? CheckValues(vector, values)
            : VectorErrors.Difference(vector, errors);
    });

    private static string? CheckValues(JsonElement vector, VariableValues values) => vector.TryGetProperty("expected", out var expected)
        ? VectorInput.Difference(expected, new ObjectInput([.. values.Names.Select(name => new ObjectInputField(name, values[name]!))]))
        : $"coerced with the shape {values.Shape}";
}
