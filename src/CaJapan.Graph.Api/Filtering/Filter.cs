using System.Collections.Immutable;
using CaJapan.Graph.Api.Binding;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>Plans the argument <c>where</c>. All that a filter object says must hold; the empty one holds.</summary>
internal static class Filter
{
    /// <summary>Those of the nodes that the field's filter keeps; all where it has none.</summary>
    public static NodeSet Apply(NodeSet nodes, FieldPlanning planning) =>
        planning.Argument("where") is { } where ? nodes.Where(Of(new FilterPlanning(planning, nodes.EndType(), where, "where"))) : nodes;

    /// <summary>What a filter object asks of a node of its type.</summary>
    public static Predicate Of(FilterPlanning filter) => All(filter.Parts().Select(part => part.Name switch
    {
        "and" => new Predicate.And([.. part.Part.Items().Select(Of)]),
        "or" => new Predicate.Or([.. part.Part.Items().Select(Of)]),
        "not" => new Predicate.Not(Of(part.Part)),
        var name => FilterFields.Of(filter.Node, name).Plan(part.Part),
    }));

    /// <summary>All of the predicates together.</summary>
    public static Predicate All(IEnumerable<Predicate> predicates) => predicates.ToImmutableArray() switch
    {
        [var only] => only,
        var several => new Predicate.And(several),
    };

    /// <summary>What a filter object asks of the one node that a path leads to.</summary>
    public static Predicate OfRelated(NodeSet nodes, FilterPlanning filter) => new Predicate.Some(nodes, Of(filter with { Node = nodes.EndType() }));

    /// <summary>What <c>some</c>, <c>every</c> and <c>none</c> ask of the nodes that a path leads to.</summary>
    public static Predicate OfSeveral(NodeSet nodes, FilterPlanning filter) => All(filter.Parts().Select(part => part.Name switch
    {
        "some" => OfRelated(nodes, part.Part),
        "none" => new Predicate.Not(OfRelated(nodes, part.Part)),

        // All do where there is none that does not.
        _ => new Predicate.Not(new Predicate.Some(nodes, new Predicate.Not(Of(part.Part with { Node = nodes.EndType() })))),
    }));
}
