using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>What a <see cref="Window"/> asks for in one run.</summary>
/// <param name="Count">How many nodes.</param>
/// <param name="Backwards">Whether the last ones.</param>
/// <param name="After">The sort key they come after, if any.</param>
/// <param name="Before">The sort key they come before, if any.</param>
internal readonly record struct PageBounds(int Count, bool Backwards, long[]? After, long[]? Before)
{
    public static PageBounds Of(Run run, Window window, Func<CursorPosition, long[]> sortKey) => new(
        (int?)run[window.First] ?? run.Integer(window.Last),
        run[window.First] is null,
        run[window.After] is CursorPosition after ? sortKey(after) : null,
        run[window.Before] is CursorPosition before ? sortKey(before) : null);
}
