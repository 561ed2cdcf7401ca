using CaJapan.Graph.Neo4j.Tests.Servers;

namespace CaJapan.Graph.Server.Tests.Database;

/// <summary>Tests of the server over one database, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class DatabaseCollection : ICollectionFixture<Neo4jFixture>
{
    public const string Name = "Server over Neo4j";
}
