using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>The same text always, or null.</summary>
internal sealed class ConstantReader(string? text) : CellReader
{
    public static readonly ConstantReader Null = new(null);

    public override bool FromAnswer => false;

    public override Cell Read(ref AnswerReading reading) => text is null ? default : reading.Result.Text(text);
}
