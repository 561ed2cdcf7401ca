namespace CaJapan.GraphQL.Tests.Errors;

public sealed class GraphQLErrorTests
{
    [Fact]
    public void Prints_its_message_and_its_places()
    {
        new GraphQLError("No.").ToString().ShouldBe("No.");
        new GraphQLError("No.") { Locations = [new(1, 2), new(3, 4)] }.ToString().ShouldBe("No. (1:2, 3:4)");
    }

    [Fact]
    public void Keeps_names_and_indexes_in_its_path() =>
        string.Join('/', new GraphQLError("No.") { Path = ["a", 0, "b"] }.Path).ShouldBe("a/0/b");
}
