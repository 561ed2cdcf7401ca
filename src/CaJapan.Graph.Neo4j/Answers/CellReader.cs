using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads one cell out of the database's answer, or makes it of what is known without.</summary>
internal abstract class CellReader
{
    /// <summary>Whether the answer has a value for it.</summary>
    public virtual bool FromAnswer => true;

    /// <summary>Reads the cell. Of one from the answer the first token has been read; the last one has afterwards.</summary>
    public abstract Cell Read(ref AnswerReading reading);
}
