namespace CaJapan.Graph.Api.Answering;

/// <summary>How far the answering of a request came.</summary>
public enum AnswerKind
{
    /// <summary>The operation was executed; its data may be null or lack parts, each with an error.</summary>
    Executed,

    /// <summary>Something is wrong with the request; nothing was executed.</summary>
    Refused,

    /// <summary>It is a mutation that was sent by a safe method. Nothing was executed, and there is no response: how to refuse it is told by the protocol it came by.</summary>
    NotSafe,

    /// <summary>The request may be right, but could not be answered now.</summary>
    Failed,
}
