using CaJapan.Graph.Names.Matching;
using CaJapan.Graph.Names.Words;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Names.Indexing;

/// <summary>One spelling of one entity.</summary>
/// <param name="EntityId">Whose name it is.</param>
/// <param name="Type">The entity's type.</param>
/// <param name="Name">The spelling.</param>
internal readonly record struct IndexedName(string EntityId, NodeType Type, SpelledName Name)
{
    /// <summary>How well it answers a text. A person's name is matched word against word; of any name, what was asked for may be a part.</summary>
    public NameMatch Match(SpelledName asked)
    {
        var part = Containment.Of(asked, Name);
        return Type == NodeTypes.Official && NameMatcher.Match(asked, Name) is var whole && whole.Score >= Math.Min(part.Score, NameMatcher.Threshold) ? whole : part;
    }
}
