namespace CaJapan.GraphQL;

/// <summary>A place in a GraphQL text, both numbers counted from 1; the column counts UTF-16 code units.</summary>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary><c>line:column</c></summary>
    public override string ToString() => $"{Line}:{Column}";
}
