namespace CaJapan.Graph.Api.Answering;

/// <summary>How far the answering of a request came.</summary>
public enum AnswerKind
{
    /// <summary>The operation was executed; its data may be null or lack parts, each with an error.</summary>
    Executed,

    /// <summary>Something is wrong with the request; nothing was executed.</summary>
    Refused,

    /// <summary>The request may be right, but could not be answered now.</summary>
    Failed,
}
