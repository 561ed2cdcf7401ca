using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Api.Binding;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Ordering;

/// <summary>Plans the argument <c>orderBy</c>: objects of one key each, from left to right.</summary>
internal static class Order
{
    /// <summary>The order that the field asks for, or else that of the nodes' type.</summary>
    public static ImmutableArray<OrderKey> Of(NodeSet nodes, FieldPlanning planning) =>
        planning.Argument("orderBy") is ListInput { Items.IsEmpty: false } keys ? [.. keys.Items.Select(key => Key(nodes.EndType(), (ObjectInput)key, []))] : DefaultOrders.Of(nodes);

    private static OrderKey Key(NodeType type, ObjectInput key, ImmutableArray<Step> steps)
    {
        // The schema says @oneOf, which coercion has seen to.
        var (name, value) = key.Fields[0];
        var field = OrderFields.ByType[type].Single(field => field.Name == name);
        return value switch
        {
            EnumInput direction => new OrderKey(steps, field.Property, IsDescending(direction)),
            ObjectInput nested when field.Target is { } target => Key(target, nested, steps.AddRange(field.Steps)),
            ObjectInput count => new OrderKey(steps, field.Property, IsDescending((EnumInput)count["count"]!)),
            _ => throw new UnreachableException(),
        };
    }

    private static bool IsDescending(EnumInput direction) => direction.Name == "DESC";
}
