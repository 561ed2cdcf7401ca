using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>The same cell always.</summary>
internal sealed class ConstantReader(Cell cell) : CellReader
{
    public static readonly ConstantReader Null = new(default);

    public override bool FromAnswer => false;

    public static ConstantReader Text(string text)
    {
        var json = ResultTree.JsonText(text);
        return new(Cell.Text(json, 0, json.Length));
    }

    public override Cell Read(ref AnswerReading reading) => cell;
}
