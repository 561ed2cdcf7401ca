namespace CaJapan.Graph.Server.Answers;

/// <summary>How an answer is printed.</summary>
internal enum AnswerFormat
{
    /// <summary>The whole response, indented.</summary>
    Json,

    /// <summary>Rows in aligned columns, for reading.</summary>
    Table,

    /// <summary>Rows with commas between, as RFC 4180 has them.</summary>
    Csv,
}
