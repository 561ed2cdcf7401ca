using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>How many hits there are in all.</summary>
internal sealed class HitsTotalReader(Parameter found) : CellReader
{
    public override bool FromAnswer => false;

    public override Cell Read(ref AnswerReading reading) => Cell.Integer(((SearchPage)reading.Parameters[found.Index]!).Total);
}
