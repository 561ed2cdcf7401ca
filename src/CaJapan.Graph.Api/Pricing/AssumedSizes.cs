using System.Collections.Frozen;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Pricing;

/// <summary>
/// How many nodes a list without pages is taken to have before anything is known of it. One table for all data sets, so that an operation costs the same whatever is loaded; a test holds it to the seeds.
/// </summary>
internal static class AssumedSizes
{
    /// <summary>What two have in common of which one is on a page of the other's companions.</summary>
    public const double SharedWithCompanion = 3;

    /// <summary>The neighbours of a node by relationships of any of the usual kinds.</summary>
    public const double Neighbours = 20;

    /// <summary>The relationships among the nodes of a neighbourhood, for each of them.</summary>
    public const double RelationshipsPerNode = 2;

    /// <summary>The facts that a relationship rests on.</summary>
    public const double FactsPerRelationship = 2;

    private const double Outgoing = 2;
    private const double Incoming = 5;
    private const double Nodes = 200;

    private static readonly FrozenDictionary<NodeType, double> OfTypes = new Dictionary<NodeType, double>
    {
        [NodeTypes.Dataset] = 1,
        [NodeTypes.Dialogue] = 1,
        [NodeTypes.Country] = 10,
        [NodeTypes.Series] = 10,
        [NodeTypes.SeriesCoverage] = 10,
        [NodeTypes.CountryCoverage] = 10,
        [NodeTypes.YearCoverage] = 25,
        [NodeTypes.Dispute] = 20,
        [NodeTypes.Fact] = 1_000,
    }.ToFrozenDictionary();

    // Where no type is named, for every one that is not by itself.
    private static readonly FrozenDictionary<(RelationshipType, Direction, NodeType?), double> OfSteps = new Dictionary<(RelationshipType, Direction, NodeType?), double>
    {
        [(InSeries, Direction.In, NodeTypes.Meeting)] = 20,
        [(InSeries, Direction.In, NodeTypes.Representation)] = 50,
        [(InSeries, Direction.In, NodeTypes.TopicAppearance)] = 50,
        [(AtMeeting, Direction.In, NodeTypes.Participation)] = 10,
        [(AtMeeting, Direction.In, NodeTypes.Representation)] = 10,
        [(AtMeeting, Direction.In, NodeTypes.TopicAppearance)] = 20,
        [(OfCountry, Direction.In, NodeTypes.Delegation)] = 20,
        [(OfCountry, Direction.In, NodeTypes.Representation)] = 20,
        [(OfCountry, Direction.In, NodeTypes.Role)] = 10,
        [(OfCountry, Direction.In, NodeTypes.Official)] = 20,
        [(About, Direction.Out, null)] = 3,
        [(ProposedAt, Direction.In, null)] = 10,
        [(Supports, Direction.In, null)] = 10,
        [(Supports, Direction.Out, null)] = 10,
        [(StatedIn, Direction.In, NodeTypes.Fact)] = 50,
        [(StatedIn, Direction.In, null)] = 20,
        [(SourcedFrom, Direction.In, null)] = 20,
        [(CreditedTo, Direction.In, null)] = 10,
        [(CountOf, Direction.In, NodeTypes.KindCount)] = 25,
        [(HasGap, Direction.Out, null)] = 20,
        [(OfDialogue, Direction.In, NodeTypes.Standing)] = 10,
        [(ComparedWith, Direction.In, null)] = 10,
        [(Attended, Direction.In, null)] = 20,
    }.ToFrozenDictionary();

    /// <summary>All nodes of a type.</summary>
    public static double Of(NodeType type) => OfTypes.GetValueOrDefault(type, Nodes);

    /// <summary>The neighbours of one node.</summary>
    public static double Of(Step step) => OfSteps.TryGetValue((step.Relationship, step.Direction, step.Target), out var size) || OfSteps.TryGetValue((step.Relationship, step.Direction, null), out size)
        ? size
        : step.Direction == Direction.Out ? Outgoing : Incoming;
}
