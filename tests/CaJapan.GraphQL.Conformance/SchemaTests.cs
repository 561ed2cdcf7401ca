using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;
using CaJapan.GraphQL.Types.Sdl;

namespace CaJapan.GraphQL.Conformance;

public sealed class SchemaTests
{
    [SkippableFact]
    public void Checks_type_system_documents_as_the_reference_does() => VectorFile.ShouldAllPass("validation/validateSDL.jsonl", vector =>
    {
        var document = Parser.Parse(vector.GetProperty("document").GetString()!).Value;
        var schema = vector.TryGetProperty("schema", out var sdl) ? SchemaBuilder.Build(Parser.Parse(sdl.GetString()!).Value).Value : null;
        var errors = vector.TryGetProperty("rule", out var rule)
            ? SdlValidator.Validate(document, schema, [SdlRules.Find(rule.GetString()!).ShouldNotBeNull()])
            : SdlValidator.Validate(document, schema);
        return VectorErrors.Difference(vector, errors);
    });

    [SkippableFact]
    public void Checks_the_types_of_a_schema_as_the_reference_does() => VectorFile.ShouldAllPass("validation/validateSchema.jsonl", vector =>
    {
        var schema = SchemaBuilder.Build(Parser.Parse(vector.GetProperty("document").GetString()!).Value).Value;
        return VectorErrors.Difference(vector, SchemaValidator.Validate(schema));
    });
}
