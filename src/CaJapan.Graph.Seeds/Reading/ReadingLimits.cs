namespace CaJapan.Graph.Seeds.Reading;

/// <summary>What a seed file may be at most. Far above what people write, and low enough that a hostile file costs nothing.</summary>
internal static class ReadingLimits
{
    public const int Bytes = 1024 * 1024;
    public const int Depth = 32;
    public const int Nodes = 50_000;
}
