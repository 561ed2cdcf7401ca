using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>A value from the parameters, as it is.</summary>
internal sealed class ParameterReader(Parameter parameter) : CellReader
{
    public override bool FromAnswer => false;

    public override Cell Read(ref AnswerReading reading) => reading.Parameters[parameter.Index] switch
    {
        null => default,
        string text => reading.Result.Text(text),
        int integer => Cell.Integer(integer),
        bool flag => Cell.Boolean(flag),
        var other => throw new InvalidOperationException($"A value cannot be a {other.GetType()}."),
    };
}
