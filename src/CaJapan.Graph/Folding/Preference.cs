using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Folding;

/// <summary>
/// Which of several values is shown first: one that is said before one that is inferred; then the more precise; then the one that more sources give; then the one of the earlier fact. The others are not lost:
/// they stay in their facts, in written forms and in disputes.
/// </summary>
internal static class Preference
{
    /// <summary>The preferred value; <see langword="default"/> where there is no claim.</summary>
    /// <param name="refines">Whether the first value is a more precise form of the second.</param>
    public static T? Of<T>(IReadOnlyList<Claim<T>> claims, Func<T, T, bool>? refines = null)
        where T : notnull
    {
        if (claims.Count == 0)
        {
            return default;
        }

        var firm = claims.Any(c => c.Stance == Stance.Stated) ? [.. claims.Where(c => c.Stance == Stance.Stated)] : claims;
        var values = firm.Select(c => c.Value).Distinct().ToList();
        var finest = refines is null ? values : values.Where(v => !values.Exists(o => !o.Equals(v) && refines(o, v))).ToList();
        return (finest.Count == 0 ? values : finest).MaxBy(v => firm.Where(c => c.Value.Equals(v)).Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The preferred date; null where there is no claim.</summary>
    public static PartialDate? OfDates(IReadOnlyList<Claim<PartialDate>> claims) => claims.Count == 0 ? null : Of(claims, Refines);

    private static bool Refines(PartialDate one, PartialDate other) => one.Within(other);
}
