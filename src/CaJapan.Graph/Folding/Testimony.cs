using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Folding;

/// <summary>All statements of a data set.</summary>
internal sealed class Testimony
{
    private readonly ImmutableArray<Said<Statement>> _all;

    private Testimony(ImmutableArray<Said<Statement>> all) => _all = all;

    public static Testimony Of(Dataset dataset)
    {
        var facts = dataset.Documents.SelectMany(d => d.Facts.Select(f => (Fact: f, Source: (SourceDocument?)d))).Concat(dataset.Inferences.Select(f => (Fact: f, Source: (SourceDocument?)null)));
        var all = facts.SelectMany(f => f.Fact.States.Select(s => (Statement: s, f.Fact, f.Source))).ToList();
        var holders = new SoleHolders(dataset, all.Select(t => t.Statement));
        return new Testimony([.. all.Select((t, i) => new Said<Statement>(holders.Identify(t.Statement), t.Fact, t.Source, i))]);
    }

    /// <summary>The statements of one kind, in order.</summary>
    public IEnumerable<Said<TStatement>> Of<TStatement>()
        where TStatement : Statement =>
        from t in _all
        where t.Statement is TStatement
        select new Said<TStatement>((TStatement)t.Statement, t.Fact, t.Source, t.Order);
}
