using System.Text;
using System.Text.Json;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution;

/// <summary>Takes an operation through the stages, so that a case is a schema, a document, variables, data and the text expected.</summary>
internal static class Operations
{
    public static Input Input(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return JsonInput.Read(ref reader);
    }

    public static VariableValues Variables(Schema schema, string document, string json, ScalarCoercions? scalars = null)
    {
        CoercionOf(schema, document, scalars).TryCoerce((ObjectInput)Input(json), out var values, out var errors).ShouldBeTrue(string.Join('\n', errors));
        return values!;
    }

    public static string VariableErrors(Schema schema, string document, string json, ScalarCoercions? scalars = null)
    {
        CoercionOf(schema, document, scalars).TryCoerce((ObjectInput)Input(json), out _, out var errors).ShouldBeFalse();
        return string.Join('\n', errors);
    }

    public static ResolvedOperation Resolve(Schema schema, string document, string variables = "{}", ScalarCoercions? scalars = null)
    {
        TryResolve(schema, document, variables, scalars, out var resolved, out var error).ShouldBeTrue(error?.Message);
        return resolved!;
    }

    public static GraphQLError ResolveError(Schema schema, string document, string variables = "{}")
    {
        TryResolve(schema, document, variables, null, out _, out var error).ShouldBeFalse();
        return error!;
    }

    public static string Execute(Schema schema, string document, string data, string variables = "{}", CancellationToken cancellation = default)
    {
        using var json = JsonDocument.Parse(data);
        using var output = new JsonOutput();
        Executor.Execute<JsonSource, JsonSource.Value>(
            Resolve(schema, document, variables), Variables(schema, document, variables), new JsonSource(json.RootElement, schema), output, [], cancellation);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static VariableCoercion CoercionOf(Schema schema, string document, ScalarCoercions? scalars) =>
        new(schema, OperationIn(Parser.Parse(document).Value), scalars ?? ScalarCoercions.None);

    private static bool TryResolve(
        Schema schema, string text, string variables, ScalarCoercions? scalars, out ResolvedOperation? resolved, out GraphQLError? error)
    {
        var document = Parser.Parse(text).Value;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        return OperationResolver.TryResolve(
            schema, fragments, OperationIn(document), Variables(schema, text, variables, scalars), scalars ?? ScalarCoercions.None, out resolved, out error);
    }

    private static OperationDefinitionNode OperationIn(DocumentNode document) => document.Definitions.OfType<OperationDefinitionNode>().Single();
}
