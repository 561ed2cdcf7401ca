using System.Diagnostics;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Pricing;

/// <summary>How many nodes a set is taken to have, and how many are looked at to find them.</summary>
internal readonly record struct SetPrice(Amount Size, Amount Looks)
{
    // Of what a filter is asked of it keeps some; that it keeps all is rare.
    private const double Kept = 0.5;

    /// <summary>The price of a set.</summary>
    public static SetPrice Of(NodeSet nodes) => nodes switch
    {
        NodeSet.Current => new(1, 0),
        NodeSet.ById => new(1, 1),
        NodeSet.ByIds n => new(new Amount.Given(n.Ids), new Amount.Given(n.Ids)),
        NodeSet.All n => new(AssumedSizes.Of(n.Type), AssumedSizes.Of(n.Type)),
        NodeSet.Along n => Along(Of(n.Start), n.Step),
        NodeSet.Where n => Where(Of(n.Nodes), n.Predicate),
        NodeSet.Shared n => Shared(new Amount.Given(n.Ids), Of(n.Reached)),
        _ => throw new UnreachableException(),
    };

    // One look for a value, and for related nodes those that are looked at among them.
    private static Amount LooksOf(Predicate predicate) => predicate switch
    {
        Predicate.And p => p.Operands.Aggregate(Amount.One, (sum, operand) => sum + LooksOf(operand)),
        Predicate.Or p => p.Operands.Aggregate(Amount.One, (sum, operand) => sum + LooksOf(operand)),
        Predicate.Not p => LooksOf(p.Operand),
        Predicate.Some p when Of(p.Nodes) is var related => related.Looks + (related.Size * LooksOf(p.Predicate)),
        _ => 1,
    };

    private static SetPrice Along(SetPrice start, Step step)
    {
        var size = start.Size * AssumedSizes.Of(step);
        return new(size, start.Looks + size);
    }

    private static SetPrice Where(SetPrice nodes, Predicate predicate) => new(nodes.Size * Kept, nodes.Looks + (nodes.Size * LooksOf(predicate)));

    private static SetPrice Shared(Amount ids, SetPrice reached) => new(reached.Size, ids * reached.Looks);
}
