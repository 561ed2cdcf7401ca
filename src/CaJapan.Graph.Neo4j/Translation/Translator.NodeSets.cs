using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>Sets of nodes: clauses that leave one node in each row.</content>
internal sealed partial class Translator
{
    private Found Nodes(NodeSet nodes, Scope scope, List<Clause> clauses)
    {
        switch (nodes)
        {
            case NodeSet.Current:
                return Current(scope, clauses);
            case NodeSet.ById n:
                return ById(n, clauses);
            case NodeSet.ByIds n:
                return ByIds(n, clauses);
            case NodeSet.All n:
                var all = new Variable(Make.Hint([n.Type]));
                clauses.Add(new Clause.Match(new Pattern.Node(all, [[n.Type.Name]], new PatternProperty("generation", Make.Generation))));
                return new(all, [n.Type], Distinct: true);
            case NodeSet.Along n:
                return Along(n, scope, clauses);
            case NodeSet.Where n:
                return Filtered(n, scope, clauses);
            case NodeSet.Shared n:
                return Shared(n, scope, clauses);
            default:
                throw new UnreachableException();
        }
    }

    // A row to filter, named anew, since what is in scope outside cannot be named again.
    private static Found Current(Scope scope, List<Clause> clauses)
    {
        var here = new Variable(scope.Here.Hint);
        clauses.Add(Make.With(new Projection(scope.Here, here)));
        return new(here, scope.Types, Distinct: true) { Single = true };
    }

    private static Found ById(NodeSet.ById set, List<Clause> clauses)
    {
        ImmutableArray<NodeType> types = [.. (set.Types.IsEmpty ? NodeTypes.Identified : set.Types).Distinct()];
        var node = Resolve(Make.Plain(set.Id), types, clauses);
        Require(node.IsPresent(), clauses);
        return new(node, types, Distinct: true) { Single = true };
    }

    private static Found ByIds(NodeSet.ByIds set, List<Clause> clauses)
    {
        var (found, place) = Resolved(Make.Plain(set.Ids), [set.Type], clauses);
        var first = new Variable("place");
        Require(found.Node.IsPresent(), clauses);
        clauses.Add(Make.With(new Projection(found.Node), new Projection(Make.Call("min", place), first)));
        return found with { Distinct = true, MayBeNull = false, Place = first };
    }

    /// <summary>The nodes of several ids: one row an id, with a null node where it is unknown.</summary>
    private static (Found Found, Variable Place) Resolved(Expression ids, ImmutableArray<NodeType> types, List<Clause> clauses)
    {
        var place = new Variable("i");
        clauses.Add(new Clause.Unwind(Make.Places(ids), place));
        return (new(Resolve(new Expression.Item(ids, place), types, clauses), types, Distinct: false) { MayBeNull = true }, place);
    }

    /// <summary>The node that has an id, or else had it before it was merged or renamed; null for none.</summary>
    private static Variable Resolve(Expression id, ImmutableArray<NodeType> types, List<Clause> clauses)
    {
        var hint = Make.Hint(types);
        var (has, had, resolves, node) = (new Variable(hint), new Variable(hint), new Variable("r"), new Variable(hint));
        var former = Make.Collect(
            new Clause.Match(Make.Formerly(id, resolves, Make.Node(had, types))),
            Make.Return(had) with { Order = [new(resolves.Property("place"))], Limit = Make.Number(1) });
        clauses.Add(new Clause.Match(Make.Keyed(has, types, id), Optional: true));
        clauses.Add(new Clause.With([new(new Expression.Case([new(new Expression.IsNull(has), new Expression.Item(former, Make.Number(0)))], has), node)]) { All = true });
        return node;
    }

    private Found Along(NodeSet.Along set, Scope scope, List<Clause> clauses)
    {
        var start = set.Start is NodeSet.Current ? Here(scope) : Nodes(set.Start, scope, clauses);
        if (!IsTold(set.EdgeText))
        {
            return set is { Start: NodeSet.Current, Step.Direction: Direction.Out } && scope.Neighbours.TryGetValue(set.Step.Relationship, out var all)
                ? Among(all, set.Step, clauses)
                : Follow(start, set.Step, null, clauses);
        }

        var relationship = new Variable("r");
        var found = Follow(start, set.Step, relationship, clauses);
        Require(relationship.Property(set.Step.Relationship.Properties[0].Name).Binary(Operator.Equal, Make.Plain(set.EdgeText!.Value)), clauses);
        return found;
    }

    private bool IsTold(Parameter? edgeText) => edgeText is { } text && _variant.Has(text);

    private static Found Here(Scope scope) => new(scope.Here, scope.AllTypes, Distinct: true) { Single = true };

    private static Found Among(Variable all, Step step, List<Clause> clauses)
    {
        var node = new Variable(Make.Hint(step.Reached));
        clauses.Add(new Clause.Unwind(all, node));
        if (step.IsTested())
        {
            Require(new Expression.HasLabel(node, Make.Labels(step.Reached)), clauses);
        }

        return new(node, step.Reached, Distinct: !step.Relationship.IsRepeated);
    }

    private static Found Follow(Found start, Step step, Variable? relationship, List<Clause> clauses)
    {
        var node = new Variable(Make.Hint(step.Reached));
        clauses.Add(new Clause.Match(Make.Hop(start.Node, step, node, relationship)));
        return new(node, step.Reached, Distinct: !step.Relationship.IsRepeated && (start.Single || (start.Distinct && step.Back(null).LeadsToOne(step.Reached))))
        {
            Single = start.Single && step.LeadsToOne(start.Types),
        };
    }

    private Found Shared(NodeSet.Shared set, Scope scope, List<Clause> clauses)
    {
        var (each, place) = Resolved(Make.Plain(set.Ids), [set.Type], clauses);
        Require(each.Node.IsPresent(), clauses);
        var reached = Nodes(set.Reached, scope.At(each.Node, each.Types), clauses);
        var times = new Variable("times");
        clauses.Add(Make.With(new Projection(reached.Node), new Projection(Make.CountDistinct(place), times)) with
        {
            Where = times.Binary(Operator.Equal, Make.Size(Make.Plain(set.Ids))),
        });
        return new(reached.Node, reached.Types, Distinct: true);
    }

    private static Found SharedWithCompanion(Scope scope, List<Clause> clauses)
    {
        if (scope is not { CompanionOf: { } other, CompanionStep: { } step })
        {
            throw new InvalidOperationException("Shared nodes are in reach only within the edges of a companion page.");
        }

        var shared = Follow(Here(scope with { Node = other }), step, null, clauses);
        clauses.Add(new Clause.Match(Make.Hop(scope.Here, step with { Target = null }, shared.Node)));
        return shared;
    }

    /// <summary>Puts a condition where the last clause can take it.</summary>
    private static void Require(Expression condition, List<Clause> clauses)
    {
        clauses[^1] = clauses[^1] switch
        {
            Clause.Match { Optional: false } match => match with { Where = match.Where is null ? condition : match.Where.And(condition) },
            Clause.With with => with with { Where = with.Where is null ? condition : with.Where.And(condition) },
            var other => other,
        };
        if (clauses[^1] is not (Clause.Match { Optional: false } or Clause.With))
        {
            clauses.Add(new Clause.With([]) { All = true, Where = condition });
        }
    }
}
