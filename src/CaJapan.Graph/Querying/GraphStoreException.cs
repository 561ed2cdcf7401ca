namespace CaJapan.Graph.Querying;

/// <summary>A store cannot answer. The message is for whoever asked; the cause is for the log.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>A store cannot answer.</summary>
    /// <param name="code">One of <see cref="StoreErrorCodes"/>.</param>
    public GraphStoreException(string code, string message, Exception? cause = null)
        : base(message, cause) => Code = code;

    /// <summary>The stable code.</summary>
    public string Code { get; }
}
