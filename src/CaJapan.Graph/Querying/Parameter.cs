namespace CaJapan.Graph.Querying;

/// <summary>A value that is given when the query is run, so that plans and statements are the same for all values. The values and their CLR types are told at each use.</summary>
/// <param name="Index">Its place among the values given, from 0.</param>
public readonly record struct Parameter(int Index)
{
    /// <inheritdoc/>
    public override string ToString() => $"${Index}";
}
