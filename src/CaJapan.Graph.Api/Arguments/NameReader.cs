using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Facts;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>A name, in the form in which names are compared.</summary>
internal sealed record NameReader : ArgumentReader
{
    public static readonly NameReader Instance = new();

    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        return NameFolding.Fold(((StringInput)value).Value);
    }

    public override string ToString() => "name";
}
