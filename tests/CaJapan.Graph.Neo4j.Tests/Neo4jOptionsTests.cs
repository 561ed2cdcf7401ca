namespace CaJapan.Graph.Neo4j.Tests;

public sealed class Neo4jOptionsTests
{
    [Theory]
    [InlineData("bolt://graph.example:7687", "http://graph.example:7474")]
    [InlineData("neo4j://graph.example", "http://graph.example:7474")]
    [InlineData("bolt+s://graph.example", "https://graph.example:7473")]
    [InlineData("neo4j+s://1234.databases.neo4j.io", "https://1234.databases.neo4j.io")]
    public void Names_the_HTTP_address_to_use_for_that_of_Bolt(string given, string wanted) =>
        new Neo4jOptions { Uri = new Uri(given) }.Problem()!.ShouldEndWith($"Use '{wanted}'.");

    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("https://1234.databases.neo4j.io")]
    public void Accepts_an_HTTP_address(string given) => new Neo4jOptions { Uri = new Uri(given) }.Problem().ShouldBeNull();

    [Theory]
    [InlineData("http://localhost:7474", false)]
    [InlineData("http://10.1.2.3:7474", false)]
    [InlineData("http://172.20.0.2:7474", false)]
    [InlineData("http://[fd00::1]:7474", false)]
    [InlineData("http://neo4j:7474", false)]
    [InlineData("https://graph.example", false)]
    [InlineData("http://graph.example:7474", true)]
    [InlineData("http://172.32.0.2:7474", true)]
    public void Warns_of_a_password_in_plain_text_over_a_public_network(string given, bool warns) =>
        (new Neo4jOptions { Uri = new Uri(given), User = "neo4j", Password = "secret" }.Warning() is not null).ShouldBe(warns);

    [Fact]
    public void Rejects_a_user_without_a_password() => new Neo4jOptions { User = "neo4j" }.Problem().ShouldBe("A user is set without a password. Set Neo4j:Password as well.");

    [Fact]
    public void Refuses_to_make_a_store_of_options_with_a_problem() =>
        Should.Throw<ArgumentException>(() => new Neo4jStore(new Neo4jOptions { Uri = new Uri("bolt://localhost") }, TimeProvider.System));
}
