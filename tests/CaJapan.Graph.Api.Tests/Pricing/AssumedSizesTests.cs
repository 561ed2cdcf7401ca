using System.Globalization;
using CaJapan.Graph.Api.Pricing;
using CaJapan.Graph.Api.Tests.Operations;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Tests.Pricing;

public sealed class AssumedSizesTests
{
    [Fact]
    public void No_list_is_on_average_longer_than_assumed()
    {
        var nodes = RealGraph.Graph.Nodes;
        var ends = RealGraph.Graph.Relationships.SelectMany(relationship => new[]
        {
            (Step: (relationship.Type, Direction.Out, Target: nodes[relationship.To].Type), Start: relationship.From),
            (Step: (relationship.Type, Direction.In, Target: nodes[relationship.From].Type), Start: relationship.To),
        });

        ends.GroupBy(end => end.Step)
            .Select(group => (Step: Named(group.Key), Average: group.Count() / (double)group.Select(end => end.Start).Distinct().Count()))
            .Where(list => list.Average > AssumedSizes.Of(list.Step))
            .Select(list => string.Create(CultureInfo.InvariantCulture, $"{list.Step}: {list.Average:F1}, assumed {AssumedSizes.Of(list.Step)}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void There_are_no_more_nodes_of_a_type_than_assumed() =>
        RealGraph.Graph.Nodes.GroupBy(node => node.Type)
            .Where(group => group.Count() > AssumedSizes.Of(group.Key))
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}, assumed {AssumedSizes.Of(group.Key)}"))
            .ShouldBeEmpty();

    // As the bindings write it: the type at the end is named where the relationship leads to several.
    private static Step Named((RelationshipType Relationship, Direction Direction, NodeType Target) step)
    {
        var ends = step.Direction == Direction.Out ? step.Relationship.To : step.Relationship.From;
        return new Step(step.Relationship, step.Direction, ends.Length == 1 ? null : step.Target);
    }
}
