namespace CaJapan.Graph.Querying;

/// <summary>One cell of a relationship.</summary>
public abstract record RelationshipPart
{
    private protected RelationshipPart()
    {
    }

    /// <summary>Its id: <c>TYPE:start:end</c>, of the ids of its ends.</summary>
    public sealed record Id : RelationshipPart;

    /// <summary>Its type.</summary>
    public sealed record Kind : RelationshipPart;

    /// <summary>Where it starts, as a row.</summary>
    public sealed record From(Shape Shape) : RelationshipPart;

    /// <summary>Where it ends, as a row.</summary>
    public sealed record To(Shape Shape) : RelationshipPart;

    /// <summary>The facts it rests on as a list of rows, by id: those its property <c>facts</c> names.</summary>
    public sealed record Facts(Shape Shape) : RelationshipPart;
}
