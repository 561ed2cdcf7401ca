using System.Text.Json;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j;

/// <summary>A database that can answer.</summary>
/// <param name="Server">The version of Neo4j.</param>
/// <param name="Identity">The data set that it holds.</param>
public sealed record StoreState(string Server, DatasetIdentity Identity)
{
    // Other people's nodes are looked for only where there is no data set of ours.
    internal const string Statement = $$"""
        CALL dbms.components() YIELD name, versions
        WITH versions[0] AS server, name WHERE name = 'Neo4j Kernel'
        OPTIONAL MATCH (current:Current)
        RETURN server, current.version, current.hash, current.model, current IS NULL AND EXISTS { MATCH (n) WHERE {{StoredModel.IsForeign}} }
        """;

    internal static StoreState Of(IReadOnlyList<JsonElement> rows)
    {
        if (rows is not [{ ValueKind: JsonValueKind.Array } row, ..] || row.GetArrayLength() != 5 || row[0].GetString() is not { } server || !ServerVersion.IsEnough(server))
        {
            throw StoreFaults.Outdated(rows is [{ ValueKind: JsonValueKind.Array } told, ..] && told.GetArrayLength() > 0 ? told[0].GetString() : null);
        }

        return (row[1], row[2], row[3]) switch
        {
            ({ ValueKind: JsonValueKind.String } version, { ValueKind: JsonValueKind.String } hash, { ValueKind: JsonValueKind.Number } model) =>
                model.GetInt32() == StoredModel.Version ? new StoreState(server, new DatasetIdentity(version.GetString()!, hash.GetString()!)) : throw StoreFaults.OlderModel(),
            _ => throw (row[4].GetBoolean() ? StoreFaults.Foreign() : StoreFaults.Empty()),
        };
    }
}
