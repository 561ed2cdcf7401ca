using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The second stage: located trees in, typed records out.</summary>
internal static class SeedsBinder
{
    public static BoundSeeds Bind(SeedTrees trees, DiagnosticBag diagnostics)
    {
        var context = new BindingContext(diagnostics);
        var tree = trees.ByPath;
        var version = context.One(tree.GetValueOrDefault(SeedLayout.Dataset), "data set", Dataset);
        var dialogue = context.One(tree.GetValueOrDefault(SeedLayout.Dialogue), "dialogue", EntryBinding.Dialogue);
        var inferences = tree.Where(file => SeedLayout.IsInferences(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => context.One(file.Value, "file of inferences", DocumentBinding.Inferences));
        var seeds = new BoundSeeds
        {
            Version = version?.Value ?? string.Empty,
            Dialogue = dialogue,
            Countries = Register("country", SeedLayout.Countries, EntryBinding.Country),
            Officials = Register("official", SeedLayout.Officials, EntryBinding.Official),
            Roles = Register("role", SeedLayout.Roles, EntryBinding.Role),
            Organizations = Register("organization", SeedLayout.Organizations, EntryBinding.Organization),
            Series = Register("series", SeedLayout.Series, EntryBinding.Series),
            Meetings = Register("meeting", SeedLayout.Meetings, EntryBinding.Meeting),
            Places = Register("place", SeedLayout.Places, EntryBinding.Place),
            Topics = Register("topic", SeedLayout.Topics, EntryBinding.Topic),
            Disputes = Register("dispute", SeedLayout.Disputes, DisputeBinding.Dispute),
            Documents = Documents(tree, context),
            Inferences = [.. inferences.OfType<Located<BoundInferences>>().SelectMany(file => file.Value.Facts)],
            Definitions = [],
            References = [],
            FormerIds = [],
        };
        return seeds with { Definitions = [.. context.Definitions], References = [.. context.References], FormerIds = [.. context.FormerIds] };

        ImmutableArray<Located<T>> Register<T>(string noun, string path, Func<Reader, T?> bind)
            where T : class => context.All(tree.GetValueOrDefault(path), noun, bind);
    }

    /// <summary>The keys of the data set itself: its version.</summary>
    public static string Dataset(Reader dataset) => dataset.RequiredText("version");

    private static ImmutableArray<Located<BoundDocument>> Documents(IReadOnlyDictionary<string, Node> trees, BindingContext context) =>
    [
        .. trees.Where(tree => SeedLayout.IsSource(tree.Key))
            .OrderBy(tree => tree.Key, StringComparer.Ordinal)
            .Select(tree => context.One(tree.Value, "source", DocumentBinding.Document))
            .OfType<Located<BoundDocument>>(),
    ];
}
