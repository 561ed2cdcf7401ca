using System.Collections.Immutable;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Names;

/// <summary>What names are searched for.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Types">The types looked among; empty for none.</param>
/// <param name="MinScore">The worst match wanted, 0 to 1.</param>
/// <param name="First">How many at most.</param>
/// <param name="After">Where the page before ended; null for the first page. Its one key is the score in millionths.</param>
public sealed record NameQuery(string Text, ImmutableArray<NodeType> Types, double MinScore, int First, CursorPosition? After)
{
    /// <summary>The list that the cursors of hits belong to, see <see cref="Cursor.Encode"/>.</summary>
    public const string ListKey = "search by score desc";

    /// <summary>The order key of a score, by which cursors tell places apart.</summary>
    public static int KeyOf(double score) => (int)Math.Round(score * 1_000_000);

    /// <summary>The cursor of a hit.</summary>
    public static string CursorOf(double score, string id) => Cursor.Encode(ListKey, new CursorPosition([KeyOf(score)], id));
}
