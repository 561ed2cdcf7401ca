using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>A <see cref="RelationshipPart"/> bound to a snapshot.</summary>
internal abstract class LinkCellEvaluator
{
    public abstract Cell Evaluate(Run run, Link link);

    /// <summary>The id.</summary>
    internal sealed class Id : LinkCellEvaluator
    {
        public override Cell Evaluate(Run run, Link link) =>
            run.Result.Text($"{link.Table.Type.Name}:{IdOf(run, link.From)}:{IdOf(run, link.To)}");

        private static string IdOf(Run run, int node) => run.Snapshot.Texts.ToString(run.Snapshot.Nodes.Id(node));
    }

    /// <summary>The type.</summary>
    internal sealed class Kind : LinkCellEvaluator
    {
        public override Cell Evaluate(Run run, Link link) => run.Result.Text(link.Table.Type.Name);
    }

    /// <summary>One end.</summary>
    internal sealed class End(RowEvaluator shape, Direction direction) : LinkCellEvaluator
    {
        public override Cell Evaluate(Run run, Link link) => shape.Row(run, direction == Direction.Out ? link.To : link.From);
    }

    /// <summary>The facts.</summary>
    internal sealed class Facts(RowEvaluator shape) : LinkCellEvaluator
    {
        public override Cell Evaluate(Run run, Link link)
        {
            var facts = run.Rent();
            for (var edge = link.Edge; edge < link.Table.Out[link.From].End && link.Table.Out.Neighbours[edge] == link.To; edge++)
            {
                Fill(run, link.Table, edge, facts);
            }

            facts.SortDistinct(0);
            var cell = facts.Count > run.ListLength ? run.Result.Fault(ListFault.Of(run.ListLength)) : shape.List(run, facts.Items);
            run.Return(facts);
            return cell;
        }

        private static void Fill(Run run, RelationshipTable table, int edge, NodeBuffer into)
        {
            var property = table.Type.Properties.First(p => p is { Name: "facts", Kind: ValueKind.TextList });
            var list = table[property, edge];
            if (list == PropertyValues.Missing)
            {
                return;
            }

            foreach (var id in run.Snapshot.Lists[list])
            {
                if (run.Snapshot.Nodes.Find(NodeTypes.Fact, id) is >= 0 and var fact)
                {
                    into.Add(fact);
                }
            }
        }
    }
}
