using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Conformance;

public sealed class ValidateTests
{
    [SkippableFact]
    public void Finds_the_errors_that_the_reference_finds() => VectorFile.ShouldAllPass("validation/validate.jsonl", vector =>
    {
        var schema = VectorSchema.FromText(vector.GetProperty("schema").GetString()!);
        var document = Parser.Parse(vector.GetProperty("document").GetString()!).Value;
        var rules = vector.TryGetProperty("rule", out var name) ? [ValidationRules.Find(name.GetString()!)!] : ValidationRules.Specified;
        return VectorErrors.Difference(vector, Validator.Validate(schema, document, new ValidationOptions { Rules = rules }));
    });
}
