using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A topic.</summary>
internal static class TopicBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Topic,
        One("broader", Here.Out(Broader)),
        Many("narrower", Here.In(Broader)),
        Connection("meetings", Here.In(About, NodeTypes.Meeting)),
        Derived("evolution", "<-OF_TOPIC-TopicAppearance, with or without narrower topics, of the series", Evolution));

    private static Column.Many Evolution(FieldPlanning planning)
    {
        // Both answers are derived when loading: what came up itself, and what came up with all that is narrower.
        List<Predicate> asked = [new Predicate.Compare(NodeTypes.TopicAppearance["narrower"], Comparison.Eq, planning.Fixed(planning.Flag("includeNarrower")))];
        if (planning.Argument("series") is not null)
        {
            asked.Add(new Predicate.Some(Here.Out(InSeries), new Predicate.CompareId(Comparison.Eq, planning.Read("series", new IdReader(NodeTypes.Series)))));
        }

        return new Column.Many(Here.In(OfTopic).Where(asked), DefaultOrders.Of(NodeTypes.TopicAppearance), planning.Shape());
    }
}
