using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>
/// Filtered sets. Asking every node of a long list takes as long as the list is, so a filter that leads to an id or a value is not asked but followed: from its far end, or from whichever end has fewer
/// relationships.
/// </content>
internal sealed partial class Translator
{
    private Found Filtered(NodeSet.Where set, Scope scope, List<Clause> clauses)
    {
        var (nodes, conditions) = FilterEntry.Conditions(set);
        var found = nodes switch
        {
            NodeSet.All all when FilterEntry.Of(conditions) is { } entry => Entered(all, entry, ref conditions, clauses),
            NodeSet.Along { Start: NodeSet.Current, EdgeText: null } along when FilterEntry.ToId(conditions) is { } entry && IsOneStep(entry) => Between(along, entry, ref conditions, scope, clauses),
            _ => Nodes(nodes, scope, clauses),
        };
        Require(conditions, scope.At(found.Node, found.Types), clauses, nodes is NodeSet.Along { Start: NodeSet.Current } ? found.Gone : null);
        return found;
    }

    /// <summary>The nodes of a type from which a condition leads to its end; Neo4j decides from which end to go.</summary>
    private Found Entered(NodeSet.All all, FilterEntry entry, ref ImmutableArray<Predicate> conditions, List<Clause> clauses)
    {
        var end = entry.Id is { } id ? Named(id, clauses) : null;
        var found = Nodes(all, Scope.Root, clauses);
        var scope = Scope.Root.At(found.Node, found.Types);
        Follow(entry.Condition, end, scope, clauses);
        conditions = conditions.Remove(entry.Condition);
        return found with { Distinct = false };
    }

    /// <summary>The way of a condition, to an end that is already in scope or to one of a value.</summary>
    private void Follow(Predicate.Some condition, Variable? end, Scope scope, List<Clause> clauses)
    {
        var (nodes, conditions) = FilterEntry.Conditions(condition);
        if (end is not null && FilterEntry.IdAmong(conditions) is { } id)
        {
            var along = (NodeSet.Along)nodes;
            var start = along.Start is NodeSet.Current ? scope.Here : Nodes(along.Start, scope, clauses).Node;
            clauses.Add(new Clause.Match(Make.Hop(start, along.Step, end)));
            Require(conditions.Remove(id), scope.At(end, along.Step.Reached), clauses);
            return;
        }

        var found = Nodes(nodes, scope, clauses);
        if (found.Types is [var type] && nodes is NodeSet.Along { Step: var step } && !step.IsTested())
        {
            // The label tells Neo4j where it may begin, and what to leave aside on the way back.
            Require(new Expression.HasLabel(found.Node, [type.Name]), clauses);
        }

        var next = end is null ? FilterEntry.Of(conditions) : FilterEntry.ToId(conditions);
        Require(next is null ? conditions : conditions.Remove(next.Condition), scope.At(found.Node, found.Types), clauses);
        if (next is not null)
        {
            Follow(next.Condition, end, scope.At(found.Node, found.Types), clauses);
        }
    }

    /// <summary>The neighbours of the node in scope that are also those of the node with an id: found among those of the one which has fewer relationships, which it knows without looking at them.</summary>
    private Found Between(NodeSet.Along along, FilterEntry entry, ref ImmutableArray<Predicate> conditions, Scope scope, List<Clause> clauses)
    {
        var (nodes, rest) = FilterEntry.Conditions(entry.Condition);
        var (here, there, types) = (along.Step, ((NodeSet.Along)nodes).Step, along.Step.Reached);
        var end = Named(entry.Id!, clauses);
        Require(rest.Remove(entry.Id!), scope.At(end, there.Reached), clauses);
        var (near, far, found) = (new Variable(Make.Hint(types)), new Variable(Make.Hint(types)), new Variable(Make.Hint(types)));
        var isNearer = new Variable("nearer");
        clauses.Add(new Clause.With([new(Degree(scope.Here, here).Binary(Operator.LessOrEqual, Degree(end, there.Back(null))), isNearer)]) { All = true });
        var isWanted = here.IsTested() ? new Expression.HasLabel(far, Make.Labels(types)) : null;
        clauses.Add(new Clause.Call(
            [scope.Here, end, isNearer],
            new Query(
                [
                    new Clause.With([]) { All = true, Where = isNearer },
                    new Clause.Match(Make.Hop(scope.Here, here, near)),
                    Leads(near, types, there, end),
                    new Clause.Return([new(near, found)]),
                ],
                [
                    new Clause.With([]) { All = true, Where = new Expression.Not(isNearer) },
                    new Clause.Match(Make.Hop(far, there, end), isWanted),
                    Leads(far, types, here.Back(null), scope.Here),
                    new Clause.Return([new(far, found)]),
                ])));
        conditions = conditions.Remove(entry.Condition);
        return new(found, types, Distinct: false);
    }

    /// <summary>Rows in which a step leads from a node to another. Where it leads to one at most, that is gone to and compared, which is less work than to look for a relationship between two nodes.</summary>
    private static Clause Leads(Variable from, ImmutableArray<NodeType> types, Step step, Variable to)
    {
        if (!step.LeadsToOne(types))
        {
            return new Clause.With([]) { All = true, Where = Make.Exists(new Clause.Match(Make.Hop(from, step, to))) };
        }

        var reached = new Variable(Make.Hint(step.Reached));
        return new Clause.Match(Make.Hop(from, step, reached), reached.Binary(Operator.Equal, to));
    }

    /// <summary>The nodes that have or had an id, or one of several; some perhaps more than once.</summary>
    private static Variable Named(Predicate.CompareId condition, List<Clause> clauses)
    {
        var (has, had, named) = (new Variable("node"), new Variable("node"), new Variable("named"));
        clauses.Add(new Clause.Call(
            [Make.Generation],
            new Query(
                [.. Each(out var id), new Clause.Match(Make.Keyed(has, [], id)), new Clause.Return([new(has, named)])],
                [.. Each(out id), new Clause.Match(Make.Formerly(id, null, Make.Bound(had))), new Clause.Return([new(had, named)])])));
        return named;

        ImmutableArray<Clause> Each(out Expression id)
        {
            var value = Make.Plain(condition.Value);
            if (condition.Comparison != Comparison.In)
            {
                id = value;
                return [];
            }

            var one = new Variable("id");
            id = one;
            return [new Clause.Unwind(value, one)];
        }
    }

    /// <param name="gone">Where conditions behind steps to one node are asked of the node reached, which then is in scope. Of few nodes alone: with many it is for Neo4j to decide where to begin.</param>
    private void Require(ImmutableArray<Predicate> conditions, Scope scope, List<Clause> clauses, GoneSteps? gone = null)
    {
        foreach (var condition in conditions)
        {
            if (gone is not null && condition is Predicate.Some { Nodes: NodeSet.Along { Start: NodeSet.Current, EdgeText: null, Step: var step } } some && step.LeadsToOne(scope.AllTypes))
            {
                Require(FilterEntry.Conjuncts(some.Predicate), scope.At(gone.Go(scope.Here, step, clauses, optional: false), step.Reached), clauses, gone);
            }
            else
            {
                Require(Holds(condition, scope), clauses);
            }
        }
    }

    /// <summary>How many relationships a node has along a step, whatever their ends.</summary>
    private static Expression.Subquery Degree(Variable node, Step step) =>
        Make.Count(new Clause.Match(Make.Hop(node, step with { Target = null }, null)));

    private static bool IsOneStep(FilterEntry entry) => FilterEntry.Conditions(entry.Condition) is { Nodes: NodeSet.Along { Start: NodeSet.Current } } reached && reached.Conditions.Contains(entry.Id!);
}
