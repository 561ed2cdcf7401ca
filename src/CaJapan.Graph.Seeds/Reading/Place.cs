namespace CaJapan.Graph.Seeds.Reading;

/// <summary>A place in a seed file, as diagnostics name it; line and column from 1.</summary>
internal readonly record struct Place(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
