using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.Graph.Api.Binding.Types;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Api.Binding;

/// <summary>What stands behind each object type of the public schema.</summary>
internal static class Bindings
{
    /// <summary>All of them: the root, entities, evidence, records, what is no node, then connections.</summary>
    public static ImmutableArray<ITypeBinding> All { get; } =
    [
        QueryBinding.Binding,
        DialogueBinding.Binding, ChairmanshipBinding.Binding, CountryBinding.Binding, StandingBinding.Binding, DelegationBinding.Binding, ParticipationBinding.Binding,
        OfficialBinding.Binding, RoleBinding.Binding, TenureBinding.Binding, SeriesBinding.Binding, MeetingBinding.Binding, PlaceBinding.Binding, AgendaItemBinding.Binding,
        TopicBinding.Binding, InitiativeBinding.Binding, StatementBinding.Binding, OutcomeBinding.Binding, OrganizationBinding.Binding,
        FactBinding.Binding, SourceBinding.Binding, DisputeBinding.Binding,
        DisputeSideBinding.Binding, NameBinding.Binding, WrittenFormBinding.Binding, AttributionBinding.Binding, SeriesCountBinding.Binding, RepresentationBinding.Binding,
        SuccessionEntryBinding.Binding, TopicAppearanceBinding.Binding, DatasetBinding.Binding, KindCountBinding.Binding,
        CountryRepresentationBinding.Binding, QualityBinding.Binding, SeriesCoverageBinding.Binding, CountryCoverageBinding.Binding, YearCoverageBinding.Binding,
        CoAttendanceBinding.Binding, FactTargetBinding.Binding, PathBinding.Binding, SubgraphBinding.Binding, RelationshipBinding.Binding,
        PageInfoBinding.Binding, FacetBinding.Binding, FacetValueBinding.Binding,
        .. Connections.All,
    ];

    private static readonly FrozenDictionary<string, ITypeBinding> ByType = All.ToFrozenDictionary(binding => binding.Type, StringComparer.Ordinal);

    /// <summary>The binding of an object type whose cells are of that kind.</summary>
    public static TypeBinding<TPart> Of<TPart>(string type) => (TypeBinding<TPart>)ByType[type];

    /// <summary>The type of node behind an object type.</summary>
    public static NodeType NodeTypeOf(string type) => ByType[type].Node ?? throw new ArgumentException($"{type} stands for no node.", nameof(type));
}
