using System.Diagnostics.CodeAnalysis;

namespace CaJapan.Graph.Api.Errors;

/// <summary>What is wrong with the value of an argument.</summary>
internal sealed record Misuse(ErrorCode Code, string Message)
{
    /// <summary>Tells of a misuse in a reader, which has no value then.</summary>
    public static object? Of(ErrorCode code, string message, [NotNull] out Misuse? misuse)
    {
        misuse = new Misuse(code, message);
        return null;
    }
}
