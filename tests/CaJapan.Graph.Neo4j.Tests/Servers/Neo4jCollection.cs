namespace CaJapan.Graph.Neo4j.Tests.Servers;

/// <summary>Tests that share a database, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jFixture>
{
    public const string Name = "Neo4j";
}
