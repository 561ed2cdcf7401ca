using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>The third stage: what must hold between the files.</summary>
internal static class SeedRules
{
    /// <summary>Their order does not show: diagnostics are sorted by place.</summary>
    private static readonly ImmutableArray<Action<BoundSeeds, DiagnosticBag>> s_all = [];

    public static void Check(BoundSeeds seeds, DiagnosticBag diagnostics)
    {
        foreach (var check in s_all)
        {
            check(seeds, diagnostics);
        }
    }
}
