using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>The third stage: what must hold between the files. Diagnostics are sorted by place afterwards, so the order of the rules does not show.</summary>
internal static class SeedRules
{
    private static readonly ImmutableArray<Action<RuleContext>> s_all =
    [
        // Ids and references.
        UniqueIdRule.Check,
        FormerIdRule.Check,
        KnownReferenceRule.Check,
        DocumentIdRule.Check,
        FactIdRule.Check,
        ItemIdRule.Check,

        // Facts.
        FactSaysSomethingRule.Check,
        ParagraphRule.Check,
        GroundRule.Check,
        GroundCycleRule.Check,
        ParticipantOnceRule.Check,
        ItemNameRule.Check,
        OutcomeKindRule.Check,
        CreditRule.Check,
        PeriodRule.Check,
        PublicationRule.Check,

        // Spellings.
        KnownSpellingRule.Check,
        WrittenSpellingRule.Check,
        DistinctSpellingRule.Check,

        // How things hang together.
        TopicCycleRule.Check,
        FollowsCycleRule.Check,
        OccasionCycleRule.Check,
        SameOfficialRule.Check,
        DisputeSidesRule.Check,

        // Contradictions.
        OneHeadRule.Check,
        OrdinalRule.Check,
        SessionRule.Check,
        CountRule.Check,
        StatusRule.Check,
        ContradictionRule.Check,
        OneHolderRule.Check,
        SeriesOrderRule.Check,

        // Warnings.
        UsedEntryRule.Check,
        UnusedSourceRule.Check,
        InOfficeRule.Check,
        OwnPostRule.Check,
        PostHolderRule.Check,
        AlikeOfficialsRule.Check,
        SharedNameRule.Check,
    ];

    public static void Check(BoundSeeds seeds, DiagnosticBag diagnostics)
    {
        var context = new RuleContext(seeds, diagnostics);
        foreach (var check in s_all)
        {
            check(context);
        }
    }
}
