using System.Text;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution;

public sealed class RequestPreparationTests
{
    private const string Document = "query A($n: Int, $yes: Boolean = true) { f(n: $n) @include(if: $yes) g: f } query B { f }";

    private readonly RequestPreparation _preparation = new(
        SchemaBuilder.Build("type Query { f(n: Int): Int }").Value,
        new PreparationOptions { Limits = new ResolutionLimits { Fields = 2 } });

    [Fact]
    public void Prepares_the_operation_of_the_name_given()
    {
        Prepare(Document, "A", """{"n": 1}""").Operation.ToString().ShouldBe("query A {\n  f(n: $n)\n  g: f\n}");
        Prepare(Document, "B", "{}").Operation.ToString().ShouldBe("query B {\n  f\n}");
    }

    [Theory]
    [InlineData("{", null, "Syntax Error: Expected Name, found <EOF>. (1:2)")]
    [InlineData("{ h }", null, "Cannot query field \"h\" on type \"Query\". Did you mean \"f\"? (1:3)")]
    [InlineData(Document, null, "Must provide operation name if query contains multiple operations.")]
    [InlineData(Document, "C", "Unknown operation named \"C\".")]
    [InlineData("query ($n: Int!) { f(n: $n) }", null, "Variable \"$n\" of required type \"Int!\" was not provided. (1:8)")]
    [InlineData("mutation { f }", null, "Schema is not configured to execute mutation operation. (1:1)")]
    [InlineData("{ a: f b: f c: f }", null, "The operation has 3 fields once fragments are spread; 2 are allowed. Select fewer, or send several operations.")]
    public void Says_at_which_stage_a_request_ends(string document, string? name, string error)
    {
        _preparation.TryPrepare(DocumentText.From(document), name, ObjectInput.Empty, out var request, out var errors).ShouldBeFalse();

        request.ShouldBeNull();
        errors.ShouldHaveSingleItem().ToString().ShouldBe(error);
    }

    [Fact]
    public void Keeps_a_document_however_its_bytes_come()
    {
        var bytes = Encoding.UTF8.GetBytes($"...{Document}...").AsMemory(3, Document.Length);
        _preparation.TryFindOperation(DocumentText.From(Document), "A", out var first, out _).ShouldBeTrue();

        _preparation.TryFindOperation(new DocumentText(bytes, IsEscaped: false), "A", out var second, out _).ShouldBeTrue();

        second.ShouldBeSameAs(first);
        second.Kind.ShouldBe(OperationType.Query);
    }

    [Fact]
    public void Does_not_keep_a_buffer_that_is_the_callers()
    {
        var bytes = Encoding.UTF8.GetBytes("{ a: f }");
        _preparation.TryFindOperation(new DocumentText(bytes, IsEscaped: false), null, out var first, out _).ShouldBeTrue();
        Array.Clear(bytes);

        _preparation.TryFindOperation(DocumentText.From("{ a: f }"), null, out var second, out _).ShouldBeTrue();

        second.ShouldBeSameAs(first);
    }

    [Fact]
    public void Tells_escaped_text_from_text_that_looks_like_it()
    {
        const string text = """{ f } # \n x""";
        var escaped = new DocumentText(Encoding.UTF8.GetBytes(text), IsEscaped: true);

        _preparation.TryFindOperation(DocumentText.From(text), null, out _, out _).ShouldBeTrue();
        _preparation.TryFindOperation(escaped, null, out _, out var errors).ShouldBeFalse();

        errors[0].Message.ShouldBe("Syntax Error: Unexpected Name \"x\".");
    }

    [Fact]
    public void Plans_once_for_all_variables_of_one_shape()
    {
        var made = 0;
        string Plan(string variables) => Prepare(Document, "A", variables).Plan(operation => $"plan {++made}");

        Plan("""{"n": 1}""").ShouldBe("plan 1");
        Plan("""{"n": 2}""").ShouldBe("plan 1");
        Plan("""{"n": null}""").ShouldBe("plan 2");
        Plan("""{"n": 1, "yes": false}""").ShouldBe("plan 3");
        Plan("""{"n": 3, "yes": true}""").ShouldBe("plan 1");
    }

    private PreparedRequest Prepare(string document, string name, string variables)
    {
        _preparation.TryPrepare(DocumentText.From(document), name, (ObjectInput)Operations.Input(variables), out var request, out var errors)
            .ShouldBeTrue(string.Join('\n', errors));
        return request!;
    }
}
