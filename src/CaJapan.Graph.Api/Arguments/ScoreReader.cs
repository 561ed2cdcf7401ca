using System.Globalization;
using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>A number from 0 to 1.</summary>
internal sealed record ScoreReader : ArgumentReader
{
    public static readonly ScoreReader Instance = new();

    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        var number = value is IntInput whole ? whole.Value : ((FloatInput)value).Value;
        return number is >= 0 and <= 1
            ? number
            : Misuse.Of(ErrorCatalog.BadLimit, string.Create(CultureInfo.InvariantCulture, $"\"{argument}\" is {number}, but has to be from 0 to 1."), out misuse);
    }

    public override string ToString() => "score";
}
