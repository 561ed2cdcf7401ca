namespace CaJapan.Graph.Facts.Statements;

/// <summary>Something a fact says in a form that entities are folded from. Ids are full ids throughout.</summary>
public abstract record Statement
{
    private protected Statement()
    {
    }
}
