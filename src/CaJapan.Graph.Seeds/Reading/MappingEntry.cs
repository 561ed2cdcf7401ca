namespace CaJapan.Graph.Seeds.Reading;

/// <summary>One key of a mapping with its value.</summary>
internal sealed record MappingEntry(ScalarNode Key, Node Value)
{
    public override string ToString() => $"{Key.Text}: {Value}";
}
