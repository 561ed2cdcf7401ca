using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>An integer, within a range where the argument has one.</summary>
internal sealed record IntegerReader(ErrorCode Code, int Least, int Most) : ArgumentReader
{
    public static readonly IntegerReader Any = new(ErrorCatalog.BadLimit, int.MinValue, int.MaxValue);

    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        var number = (int)((IntInput)value).Value;
        return number >= Least && number <= Most
            ? number
            : Misuse.Of(Code, $"\"{argument}\" is {number}, but has to be from {Least} to {Most}.", out misuse);
    }

    public override string ToString() => "integer";
}
