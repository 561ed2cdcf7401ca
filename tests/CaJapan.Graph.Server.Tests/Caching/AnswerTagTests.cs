using System.Net;
using CaJapan.Graph.Server.Caching;
using CaJapan.Graph.Server.Tests.Http;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Tests.Caching;

public sealed class AnswerTagTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Question = "/graphql?query={__typename}";

    private static readonly GraphQLRequest Request = new()
    {
        Query = DocumentText.From("query A { __typename } query B { __typename }"),
        OperationName = "A",
        Variables = new ObjectInput([new ObjectInputField("n", new IntInput(1))]),
    };

    public static TheoryData<string, string> Differences => new()
    {
        { "data set", TagOf("hash2", Request, ResponseMediaType.Json) },
        { "document", TagOf("hash", Request with { Query = DocumentText.From("query A { __typename } query B { __typename  }") }, ResponseMediaType.Json) },
        { "operation", TagOf("hash", Request with { OperationName = "B" }, ResponseMediaType.Json) },
        { "variables", TagOf("hash", Request with { Variables = new ObjectInput([new ObjectInputField("n", new StringInput("1"))]) }, ResponseMediaType.Json) },
        { "media type", TagOf("hash", Request, ResponseMediaType.GraphQLResponse) },
    };

    [Fact]
    public void Is_the_same_for_the_same_request() => TagOf("hash", Request with { }, ResponseMediaType.Json).ShouldBe(TagOf("hash", Request, ResponseMediaType.Json));

    [Theory]
    [MemberData(nameof(Differences))]
    public void Differs_with_all_that_the_answer_depends_on(string what, string tag) => tag.ShouldNotBe(TagOf("hash", Request, ResponseMediaType.Json), what);

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Spares_a_client_the_answer_it_has(string header)
    {
        using var first = await server.Client.GetAsync(Question);
        var tag = first.Headers.ETag.ShouldNotBeNull();
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache");

        using var second = await AskAgainAsync(Question, header.Replace("{0}", tag.ToString(), StringComparison.Ordinal));

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(tag);
        second.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        second.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_a_client_that_has_another_answer()
    {
        using var first = await server.Client.GetAsync(Question);
        using var second = await AskAgainAsync("/graphql?query={__typename%20a:__typename}", first.Headers.ETag!.ToString());

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.Headers.ETag.ShouldNotBe(first.Headers.ETag);
    }

    [Theory]
    [InlineData("/graphql?query={nope}")]
    [InlineData("/graphql?query={series(id:\"som\"){meetings(first:-1){totalCount}}}")]
    [InlineData("/graphql?query=mutation{__typename}")]
    [InlineData("/graphql")]
    public async Task Lets_no_error_be_kept(string address)
    {
        using var response = await server.Client.GetAsync(address);

        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    private static string TagOf(string dataset, GraphQLRequest request, ResponseMediaType mediaType) => AnswerTag.Of(dataset, request, mediaType).ToString();

    private async Task<HttpResponseMessage> AskAgainAsync(string address, string ifNoneMatch)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await server.Client.SendAsync(request);
    }
}
