using CaJapan.GraphQL.Http;

namespace CaJapan.GraphQL.Tests.Http;

public sealed class ResponseStatusTests
{
    [Theory]
    [InlineData(ResponseMediaType.Json, 200, "application/json; charset=utf-8")]
    [InlineData(ResponseMediaType.GraphQLResponse, 400, "application/graphql-response+json; charset=utf-8")]
    public void Tells_of_a_request_error_in_the_status_where_the_media_type_allows_it(ResponseMediaType mediaType, int status, string contentType)
    {
        ResponseStatus.OfRequestError(mediaType).ShouldBe(status);
        ResponseStatus.ContentType(mediaType).ShouldBe(contentType);
    }

    [Fact]
    public void Names_the_methods_allowed_with_every_405()
    {
        RequestFault.MethodNotAllowed.ShouldSatisfyAllConditions(fault => fault.Status.ShouldBe(405), fault => fault.Allow.ShouldBe("GET, POST"));
        RequestFault.OperationNotAllowedOverGet.ShouldSatisfyAllConditions(fault => fault.Status.ShouldBe(405), fault => fault.Allow.ShouldBe("POST"));
    }
}
