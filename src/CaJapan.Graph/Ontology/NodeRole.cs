namespace CaJapan.Graph.Ontology;

/// <summary>What part nodes of a type play.</summary>
public enum NodeRole
{
    /// <summary>Something that facts are about; found by its id.</summary>
    Entity,

    /// <summary>A fact, source or dispute; found by its id.</summary>
    Evidence,

    /// <summary>A record about others, reached from them alone.</summary>
    Record,
}
