using CaJapan.Graph.Server.Configuration;
using Microsoft.Extensions.Configuration;

namespace CaJapan.Graph.Server.Tests.Configuration;

public sealed class StoreSettingsTests
{
    [Fact]
    public void The_store_is_in_the_process_unless_told_otherwise() => Read().ShouldBe(new StoreSettings(null, LoadsAtStart: false));

    [Fact]
    public void Neo4j_is_looked_for_on_this_machine_unless_told_otherwise()
    {
        var settings = Read(("Store", "neo4j"), ("Neo4j:User", "neo4j"), ("Neo4j:Password", "secret"), ("Neo4j:LoadAtStart", "true"));

        (settings.Neo4j!.Uri, settings.Neo4j.Database, settings.LoadsAtStart).ShouldBe((new Uri("http://localhost:7474"), "neo4j", true));
    }

    [Theory]
    [InlineData("Store", "Oracle", "\"Store\" is \"Oracle\"; it must be Embedded or Neo4j.")]
    [InlineData("Neo4j:Uri", "neo4j://db", "'neo4j://db/' is a Bolt address; this service talks to Neo4j over HTTP. Use 'http://db:7474'.")]
    [InlineData("Neo4j:User", "neo4j", "A user is set without a password. Set Neo4j:Password as well.")]
    [InlineData("Neo4j:Adress", "http://db", "There is no setting \"Neo4j:Adress\". There are Uri, User, Password, Token, Database, LoadAtStart.")]
    [InlineData("Neo4j:LoadAtStart", "yes", "\"Neo4j:LoadAtStart\" is \"yes\"; it must be true or false.")]
    public void Says_what_makes_no_sense(string key, string value, string message) =>
        Should.Throw<ConfigurationException>(() => Read(("Store", "Neo4j"), (key, value))).Message.ShouldBe(message);

    private static StoreSettings Read(params (string Key, string Value)[] settings) =>
        StoreSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.DistinctBy(s => s.Key).Select(s => KeyValuePair.Create(s.Key, (string?)settings.Last(o => o.Key == s.Key).Value))).Build());
}
