namespace CaJapan.Graph.Api.Errors;

/// <summary>A kind of error, as <c>extensions.code</c> of a response names it.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record ErrorCode(string Code, string Title, string Remedy)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Code;
}
