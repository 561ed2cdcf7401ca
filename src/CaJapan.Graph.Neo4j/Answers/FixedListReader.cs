using System.Collections.Immutable;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads a list whose items are known beforehand, each in its own way.</summary>
internal sealed class FixedListReader(ImmutableArray<CellReader> items) : CellReader
{
    public override bool FromAnswer { get; } = items.Any(i => i.FromAnswer);

    public override Cell Read(ref AnswerReading reading)
    {
        foreach (var item in items)
        {
            if (item.FromAnswer)
            {
                reading.Next();
            }

            reading.Push(item.Read(ref reading));
        }

        if (FromAnswer)
        {
            reading.End();
        }

        return ResultTree.List(reading.Pop(items.Length), items.Length);
    }
}
