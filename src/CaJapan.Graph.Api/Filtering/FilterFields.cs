using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.NodeTypes;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>What the filter of each type of node asks: the fields of its filter input but for <c>and</c>, <c>or</c> and <c>not</c>.</summary>
internal static class FilterFields
{
    /// <summary>By type of node.</summary>
    public static FrozenDictionary<NodeType, ImmutableArray<FilterField>> ByType { get; } = new Dictionary<NodeType, ImmutableArray<FilterField>>
    {
        [Country] = [Id, Name, Text("code"), Several("delegations", Here.In(OfCountry, Delegation))],
        [Official] = [Id, Name, Related("country", Here.Out(OfCountry)), Several("participations", Here.In(ByOfficial)), Several("tenures", Here.In(HeldBy, Tenure))],
        [Role] = [Id, Name, Symbol("rank"), Related("country", Here.Out(OfCountry))],
        [Tenure] = [Related("role", Here.Out(OfRole)), Related("official", Here.Out(HeldBy)), new("during", TenureInterval.Plan)],
        [Meeting] =
        [
            Id, Name, Integer("ordinal"), Date("date"), Symbol("format"), Symbol("status"), Related("series", Here.Out(InSeries)), Related("host", Here.Out(HostedBy)),
            Several("topics", Here.Out(About)), Several("delegations", Here.In(ToMeeting)), Several("participations", Here.In(AtMeeting, Participation)),
        ],
        [NodeTypes.Series] = [Id, Symbol("kind")],
        [Delegation] = [Symbol("attendance"), Related("country", Here.Out(OfCountry)), Related("meeting", Here.Out(ToMeeting)), Several("participations", Here.In(PartOf))],
        [Participation] =
        [
            Related("official", Here.Out(ByOfficial)), Related("role", Here.Out(AsRole)), Related("country", Here.Out(PartOf).Out(OfCountry)), Related("meeting", Here.Out(AtMeeting)),
            Symbol("capacity"), Symbol("attestation"),
        ],
        [Topic] = [Id, Name, Related("broader", Here.Out(Broader))],
        [Initiative] = [Id, Name, Related("country", Here.Out(OfCountry)), Related("proposedAt", Here.Out(ProposedAt)), Several("topics", Here.Out(About))],
        [Organization] = [Id, Name, Related("country", Here.Out(OfCountry))],
        [NodeTypes.Source] = [Id, Text("title"), Symbol("kind"), Text("publisher"), Date("published")],
        [NodeTypes.Fact] = [Id, Text("summary"), new("supports", Supporting), Related("source", Here.Out(StatedIn)), Symbol("stance"), Flag("disputed"), Flag("singleSource")],
        [Dispute] = [Symbol("status")],
    }.ToFrozenDictionary();

    private static FilterField Id => new("id", Comparisons.Id);

    private static FilterField Name => new("name", Comparisons.Name);

    /// <summary>One field of the filter of a type.</summary>
    public static FilterField Of(NodeType type, string name) => ByType[type].Single(field => field.Name == name);

    private static FilterField Text(string name) => new(name, filter => Comparisons.Text(filter, filter.Node[name]));

    private static FilterField Integer(string name) => new(name, filter => Comparisons.Integer(filter, filter.Node[name]));

    private static FilterField Date(string name) => new(name, filter => Comparisons.Date(filter, filter.Node[name]));

    private static FilterField Symbol(string name) => new(name, filter => Comparisons.Symbol(filter, filter.Node[name]));

    private static FilterField Flag(string name) =>
        new(name, filter => new Predicate.Compare(filter.Node[name], Comparison.Eq, filter.Field.Fixed(filter.Value is BooleanInput { Value: true })));

    private static FilterField Related(string name, NodeSet nodes) => new(name, filter => Filter.OfRelated(nodes, filter));

    private static FilterField Several(string name, NodeSet nodes) => new(name, filter => Filter.OfSeveral(nodes, filter));

    private static Predicate.Some Supporting(FilterPlanning filter) => new(Here.Out(Supports), new Predicate.CompareId(Comparison.Eq, filter.Read(IdReader.Any)));
}
