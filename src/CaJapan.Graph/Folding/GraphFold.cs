using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Folding;

/// <summary>
/// Folds facts into the graph. Everything known of an entity comes out of what facts state; what is derived (sort keys, counts, order, change, succession, shortcuts) is derived here, once, for every store.
/// </summary>
/// <remarks>Deterministic: the same data set gives the same graph, node by node.</remarks>
public static class GraphFold
{
    /// <summary>The graph of a checked data set.</summary>
    public static PropertyGraph Fold(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        dataset = MergedOfficials.Merge(dataset);
        var testimony = Testimony.Of(dataset);
        var draft = new GraphDraft();

        RegisterFold.Fold(dataset, draft);
        EvidenceFold.Fold(dataset, draft);

        MeetingFold.Fold(testimony, draft);
        DelegationFold.Fold(testimony, draft);
        ParticipationFold.Fold(testimony, draft);
        TenureFold.Fold(testimony, draft);
        ItemFold.Fold(testimony, draft);
        DialogueFold.Fold(testimony, draft);
        ChairmanshipFold.Fold(testimony, draft);
        NameFold.Fold(dataset, testimony, draft);
        EvidenceFold.FoldAbout(dataset, draft);
        DisputeFold.Fold(dataset, draft);
        if (dataset.Scope != DatasetScope.All)
        {
            Unsupported.Remove(draft);
        }

        SeriesOrder.Derive(draft);
        Encounters.Derive(draft);
        RepresentationFold.Derive(draft);
        SuccessionFold.Derive(draft);
        TopicAppearances.Derive(draft);
        SingleSources.Derive(draft);
        Tallies.Derive(dataset, draft);
        CoverageFold.Derive(draft);
        return draft.Build(new(dataset.Version, dataset.Hash));
    }
}
