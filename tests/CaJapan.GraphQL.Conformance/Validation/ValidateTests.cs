using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;
using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Conformance.Validation;

public class ValidateTests
{
    private static readonly Vectors Vectors = new("validation/validate.jsonl");

    public static TheoryData<string> Ids => Vectors.Ids;

    [SkippableTheory]
    [MemberData(nameof(Ids))]
    public void Finds_the_errors_of_the_reference_implementation(string id)
    {
        var vector = Vectors.Get(id);
        var schema = SchemaBuilder.Build(Parser.Parse(Vectors.Text(vector, "schema")!).Value).Value;
        var document = Parser.Parse(Vectors.Text(vector, "document")!).Value;

        var rules = Vectors.Text(vector, "rule") is { } rule ? [ValidationRules.Find(rule)!] : ValidationRules.Specified;
        var errors = Validator.Validate(schema, document, new ValidationOptions { Rules = rules });

        Vectors.Lines(errors).ShouldBe(Vectors.ExpectedErrors(vector));
    }
}
