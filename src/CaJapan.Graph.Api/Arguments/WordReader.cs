using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>A text as written.</summary>
internal sealed record WordReader : ArgumentReader
{
    public static readonly WordReader Instance = new();

    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        return ((StringInput)value).Value;
    }

    public override string ToString() => "text";
}
