using System.Globalization;

namespace CaJapan.GraphQL;

/// <summary>One step of an error's path: the response name of a field, or the index of a list item, counted from 0.</summary>
public readonly record struct PathSegment
{
    /// <summary>A step into a field.</summary>
    public PathSegment(string name)
    {
        Name = name;
    }

    /// <summary>A step into a list.</summary>
    public PathSegment(int index)
    {
        Index = index;
    }

    /// <summary>The field's response name, null for an index.</summary>
    public string? Name { get; }

    /// <summary>The position in a list; of no meaning where <see cref="Name"/> is set.</summary>
    public int Index { get; }

    /// <summary>The name, or the index in digits.</summary>
    public override string ToString() => Name ?? Index.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name is a segment.</summary>
    public static implicit operator PathSegment(string name) => new(name);

    /// <summary>An index is a segment.</summary>
    public static implicit operator PathSegment(int index) => new(index);
}
