using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>One key of an order as Cypher has it. Missing values come last in both directions, which Cypher does ascending only.</summary>
/// <param name="Value">The key; null where missing. Texts are ordered as texts, all else are numbers.</param>
/// <param name="IsText">Whether it is a text.</param>
/// <param name="Descending">The direction.</param>
internal sealed record SortKey(Expression Value, bool IsText, bool Descending)
{
    // Above every text that anybody writes.
    private static readonly Expression LastText = new Expression.Text("\U0010FFFF");
    private static readonly Expression FirstText = new Expression.Text(string.Empty);

    /// <summary>What to sort by.</summary>
    public IEnumerable<SortItem> SortItems => (IsText, Descending) switch
    {
        (_, false) => [new(Value)],
        (true, true) => [new(new Expression.IsNull(Value)), new(Value, Descending: true)],
        (false, true) => [new(new Expression.Negative(Value))],
    };

    /// <summary>Terms that are never null and compare one after another, each with whether it descends; for a key as well as for that of a cursor.</summary>
    public IEnumerable<(Expression Term, bool Descending)> Terms => (IsText, Descending) switch
    {
        (true, false) => [(Make.Call("coalesce", Value, LastText), false)],
        (true, true) => [(new Expression.IsNull(Value), false), (Make.Call("coalesce", Value, FirstText), true)],
        (false, false) => [(Make.Call("coalesce", Value, Make.Greatest), false)],
        (false, true) => [(Make.Call("coalesce", new Expression.Negative(Value), Make.Greatest), false)],
    };
}
