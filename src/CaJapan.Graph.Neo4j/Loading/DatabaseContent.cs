using System.Collections.Frozen;
using System.Text.Json;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>What a database holds before a load.</summary>
/// <param name="Identity">The data set that answers; null for none.</param>
/// <param name="Generation">Its generation; 0 for none.</param>
/// <param name="Model">How it is stored, see <see cref="StoredModel.Version"/>.</param>
/// <param name="IsForeign">Whether there is other people's data.</param>
/// <param name="Applied">The migrations applied.</param>
internal sealed record DatabaseContent(DatasetIdentity? Identity, long Generation, int Model, bool IsForeign, FrozenSet<string> Applied)
{
    public const string Statement = $$"""
        CALL dbms.components() YIELD name, versions
        WITH versions[0] AS server, name WHERE name = 'Neo4j Kernel'
        OPTIONAL MATCH (current:Current)
        RETURN server, current.version, current.hash, current.generation, current.model,
          EXISTS { MATCH (n) WHERE {{StoredModel.IsForeign}} },
          COLLECT { MATCH (m:Migration) RETURN m.name }
        """;

    public static DatabaseContent Of(IReadOnlyList<JsonElement> rows)
    {
        if (rows is not [{ ValueKind: JsonValueKind.Array } row, ..] || row.GetArrayLength() != 7 || row[0].GetString() is not { } server || !ServerVersion.IsEnough(server))
        {
            throw StoreFaults.Outdated(rows is [{ ValueKind: JsonValueKind.Array } told, ..] && told.GetArrayLength() > 0 ? told[0].GetString() : null);
        }

        var identity = row[2].GetString() is { } hash ? new DatasetIdentity(row[1].GetString() ?? string.Empty, hash) : null;
        return new(
            identity,
            row[3].ValueKind == JsonValueKind.Number ? row[3].GetInt64() : 0,
            row[4].ValueKind == JsonValueKind.Number ? row[4].GetInt32() : 0,
            row[5].GetBoolean(),
            row[6].EnumerateArray().Select(m => m.GetString()!).ToFrozenSet(StringComparer.Ordinal));
    }
}
