namespace CaJapan.Graph.Seeds.Reading;

/// <summary>A text. YAML's own guesses at types (<c>NO</c> for false, <c>2018-01-26</c> for a timestamp) are not made: the key says what is wanted.</summary>
internal sealed class ScalarNode(Place place, string text) : Node(place)
{
    public string Text { get; } = text;

    public override string Noun => "a text";

    public override string ToString() => $"'{Text.Replace("'", "''", StringComparison.Ordinal)}'";
}
