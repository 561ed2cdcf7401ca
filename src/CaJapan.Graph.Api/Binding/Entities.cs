using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding;

/// <summary>What all types have that facts are about.</summary>
internal static class Entities
{
    /// <summary>The binding of an entity type: the fields of the interface, then its own.</summary>
    public static TypeBinding<Column> Of(NodeType type, params IEnumerable<FieldBinding<Column>> own) => new(type.Name, type, [.. Common(), .. own]);

    private static IEnumerable<FieldBinding<Column>> Common() =>
    [
        Id,
        .. Properties("formerIds", "name"),
        Derived("facts", "<-SUPPORTS-Fact of the property, STATED_IN the source or resting on facts that are", Facts),
        Many("sources", Here.Out(SourcedFrom)),
    ];

    private static Column.Many Facts(FieldPlanning planning)
    {
        var property = planning.Argument("property") is null ? default(Parameter?) : planning.Read("property", WordReader.Instance);
        NodeSet facts = new NodeSet.Along(Here, new Step(Supports, Direction.In, null), property);
        if (planning.Argument("source") is not null)
        {
            // An inference has no source of its own: it counts for those of the facts it rests on.
            var isSource = new Predicate.CompareId(Comparison.Eq, planning.Read("source", new IdReader(NodeTypes.Source)));
            facts = facts.Where(new Predicate.Or([new Predicate.Some(Here.Out(StatedIn), isSource), new Predicate.Some(Here.Out(RestsOn).Out(StatedIn), isSource)]));
        }

        return new Column.Many(facts, DefaultOrders.Of(NodeTypes.Fact), planning.Shape());
    }
}
