using CaJapan.GraphQL.Http;

namespace CaJapan.GraphQL.Tests.Http;

public sealed class MediaTypeNegotiationTests
{
    [Theory]
    [InlineData(null, ResponseMediaType.Json)]
    [InlineData("", ResponseMediaType.Json)]
    [InlineData("*/*", ResponseMediaType.Json)]
    [InlineData("application/*", ResponseMediaType.Json)]
    [InlineData("application/json", ResponseMediaType.Json)]
    [InlineData("Application/JSON; charset=utf-8", ResponseMediaType.Json)]
    [InlineData("application/graphql-response+json", ResponseMediaType.GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", ResponseMediaType.GraphQLResponse)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", ResponseMediaType.GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", ResponseMediaType.Json)]
    [InlineData("application/graphql-response+json, application/json", ResponseMediaType.GraphQLResponse)]
    [InlineData("application/graphql-response+json, */*", ResponseMediaType.GraphQLResponse)]
    [InlineData("text/html, */*;q=0.8", ResponseMediaType.Json)]
    [InlineData("application/json;q=0, */*", ResponseMediaType.GraphQLResponse)]
    [InlineData("text/html;x=\"a,b;c\", application/graphql-response+json", ResponseMediaType.GraphQLResponse)]
    public void Answers_with_what_the_client_prefers(string? accept, ResponseMediaType mediaType) => MediaTypeNegotiation.ForResponse(accept).ShouldBe(mediaType);

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;q=x")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("*/*;q=0")]
    [InlineData("text/*, image/png")]
    public void Has_no_answer_for_a_client_that_accepts_none_of_ours(string accept) => MediaTypeNegotiation.ForResponse(accept).ShouldBeNull();

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("APPLICATION/JSON;charset=\"utf-8\"")]
    public void Reads_JSON_in_UTF_8(string contentType) => MediaTypeNegotiation.CheckRequest(contentType).ShouldBeNull();

    [Theory]
    [InlineData(null, "Content-Type must be application/json.")]
    [InlineData("", "Content-Type must be application/json.")]
    [InlineData("text/plain", "Content-Type must be application/json.")]
    [InlineData("application/*", "Content-Type must be application/json.")]
    [InlineData("application/x-www-form-urlencoded", "Content-Type must be application/json.")]
    [InlineData("application/json; charset=utf-16", "The charset of the request must be utf-8.")]
    public void Refuses_a_body_of_another_type(string? contentType, string message) =>
        MediaTypeNegotiation.CheckRequest(contentType).ShouldBe(new RequestFault(415, message));
}
