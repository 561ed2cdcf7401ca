using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Ontology.NodeTypes;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Ordering;

/// <summary>The keys that each type of node can be ordered by: the fields of its order input.</summary>
internal static class OrderFields
{
    /// <summary>By type of node.</summary>
    public static FrozenDictionary<NodeType, ImmutableArray<OrderField>> ByType { get; } = new Dictionary<NodeType, ImmutableArray<OrderField>>
    {
        [Country] = [Id, Name(Country), new("delegations", Country["delegationCount"])],
        [Official] = [Id, Name(Official), Through("country", OfCountry, Country), new("meetings", Official["meetingCount"])],
        [Role] = [Id, Name(Role), new("rank", Role["rank"])],
        [Meeting] =
        [
            Id, Name(Meeting), new("date", Meeting["date"]), new("ordinal", Meeting["ordinal"]), new("delegations", Meeting["delegationCount"]), new("topics", Meeting["topicCount"]),
        ],
        [Delegation] = [Id, Through("meeting", ToMeeting, Meeting), Through("country", OfCountry, Country)],
        [Participation] =
        [
            Id, Through("meeting", AtMeeting, Meeting), Through("official", ByOfficial, Official), Through("country", [PartOf, OfCountry], Country),
        ],
        [Topic] = [Id, Name(Topic), new("meetings", Topic["meetingCount"])],
        [Initiative] = [Id, Name(Initiative), Through("proposedAt", ProposedAt, Meeting)],
        [Organization] = [Id, Name(Organization)],
        [NodeTypes.Source] = [Id, new("published", NodeTypes.Source["published"])],
        [NodeTypes.Fact] = [Id],
    }.ToFrozenDictionary();

    private static OrderField Id => new("id", null);

    private static OrderField Name(NodeType type) => new("name", type["nameSort"]);

    private static OrderField Through(string name, RelationshipType relationship, NodeType target) => Through(name, [relationship], target);

    private static OrderField Through(string name, ReadOnlySpan<RelationshipType> relationships, NodeType target) =>
        new(name, null, [.. relationships.ToArray().Select(relationship => new Step(relationship, Direction.Out, null))], target);
}
