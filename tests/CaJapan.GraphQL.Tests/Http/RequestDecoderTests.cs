using System.Text;
using CaJapan.GraphQL.Http;

namespace CaJapan.GraphQL.Tests.Http;

public sealed class RequestDecoderTests
{
    [Fact]
    public void Reads_all_parameters_of_a_body()
    {
        var request = Decode("""{"operationName":"A","query":"{ a \"\\u0041\" }\n","other":[{}],"variables":{"n":[1]},"extensions":{"x":null}}""");

        request.Query!.Value.ToString().ShouldBe("{ a \"\\u0041\" }\n");
        request.Query.Value.IsEscaped.ShouldBeTrue();
        request.OperationName.ShouldBe("A");
        request.Variables.ToString().ShouldBe("{n: [1]}");
        request.Extensions!.ToString().ShouldBe("{x: null}");
    }

    [Fact]
    public void Takes_null_for_absent()
    {
        var request = Decode("\uFEFF{\"query\":\"{a}\",\"operationName\":null,\"variables\":null,\"extensions\":null}");

        request.ShouldBe(new GraphQLRequest { Query = request.Query });
        request.Query!.Value.ToString().ShouldBe("{a}");
        request.Query.Value.IsEscaped.ShouldBeFalse();
    }

    [Fact]
    public void Leaves_out_the_query_where_extensions_may_name_one() => Decode("""{"extensions":{"persistedQuery":{}}}""").Query.ShouldBeNull();

    [Theory]
    [InlineData("", "The body is not valid JSON.")]
    [InlineData("{ \"not a JSON", "The body is not valid JSON.")]
    [InlineData("{\"query\":\"{a}\"} {}", "The body is not valid JSON.")]
    [InlineData("{\"query\":\"\\x\"}", "The body is not valid JSON.")]
    [InlineData("7", "The body must be a JSON object.")]
    [InlineData("{}", "The request has no \"query\".")]
    [InlineData("{\"qeury\":\"{a}\"}", "The request has no \"query\".")]
    [InlineData("{\"query\":null}", "The request has no \"query\".")]
    [InlineData("{\"query\":{\"a\":1}}", "\"query\" must be a string.")]
    [InlineData("{\"query\":0}", "\"query\" must be a string.")]
    [InlineData("{\"documentId\":7}", "\"documentId\" must be a string.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":[\"a\"]}", "\"operationName\" must be a string.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":[{}]}", "\"variables\" must be an object.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":\"x\"}", "\"variables\" must be an object.")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":false}", "\"extensions\" must be an object.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"n\":1e999}}", "The body is not valid JSON.")]
    public void Refuses_a_body_that_is_no_request(string body, string message)
    {
        RequestDecoder.TryDecodeBody(Encoding.UTF8.GetBytes(body), out var request, out var fault).ShouldBeFalse();

        request.ShouldBeNull();
        fault.ShouldBe(new RequestFault(400, message));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"query\":\"{a}\"}]")]
    public void Refuses_an_array_of_requests(string body)
    {
        RequestDecoder.TryDecodeBody(Encoding.UTF8.GetBytes(body), out _, out var fault).ShouldBeFalse();

        fault.ShouldBe(RequestFault.Batch);
    }

    [Fact]
    public void Leaves_out_the_query_where_the_document_is_named()
    {
        var request = Decode("""{"documentId":"sha256:00"}""");

        request.Query.ShouldBeNull();
        request.DocumentId.ShouldBe("sha256:00");
    }

    [Fact]
    public void Refuses_a_body_that_is_not_UTF_8()
    {
        RequestDecoder.TryDecodeBody(Encoding.Latin1.GetBytes("{\"query\":\"{a(b:\\\"é\\\")}\"}"), out _, out var fault).ShouldBeFalse();

        fault!.Message.ShouldBe("The body is not valid UTF-8.");
    }

    [Fact]
    public void Refuses_a_body_that_nests_too_deeply() =>
        RequestDecoder.TryDecodeBody(Encoding.UTF8.GetBytes($"{{\"variables\":{{\"a\":{new string('[', 100_000)}"), out _, out _).ShouldBeFalse();

    [Fact]
    public void Reads_the_parameters_of_a_URL()
    {
        RequestDecoder.TryDecodeParameters("{ a }", "page", "", """{"n":1}""", "", out var request, out _).ShouldBeTrue();

        request!.Query!.Value.ToString().ShouldBe("{ a }");
        request.DocumentId.ShouldBe("page");
        request.OperationName.ShouldBeNull();
        request.Variables.ToString().ShouldBe("{n: 1}");
        request.Extensions.ShouldBeNull();
    }

    [Theory]
    [InlineData(null, null, "The request has no \"query\".")]
    [InlineData("", null, "The request has no \"query\".")]
    [InlineData("{a}", "[1]", "\"variables\" must be an object.")]
    [InlineData("{a}", "{", "\"variables\" is not valid JSON.")]
    [InlineData("{a}", "{} {}", "\"variables\" is not valid JSON.")]
    public void Refuses_parameters_that_are_no_request(string? query, string? variables, string message)
    {
        RequestDecoder.TryDecodeParameters(query, null, null, variables, null, out _, out var fault).ShouldBeFalse();

        fault.ShouldBe(new RequestFault(400, message));
    }

    private static GraphQLRequest Decode(string body)
    {
        RequestDecoder.TryDecodeBody(Encoding.UTF8.GetBytes(body), out var request, out var fault).ShouldBeTrue(fault?.Message);
        return request!;
    }
}
