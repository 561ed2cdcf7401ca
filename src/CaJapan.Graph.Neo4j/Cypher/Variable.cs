using System.Runtime.CompilerServices;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>A variable. It does not know its name: the writer hands names out, so that no two in a statement are the same.</summary>
/// <param name="Hint">What its name is made of.</param>
internal sealed record Variable(string Hint) : Expression
{
    public bool Equals(Variable? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
