using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Facts;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>A partial date. Literals and variables are checked here alike, so that both are told the forms and neither costs a look at the data.</summary>
internal sealed record DateReader : ArgumentReader
{
    public static readonly DateReader Instance = new();

    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        return value is StringInput text && PartialDate.TryParse(text.Value, out var date)
            ? date
            : Misuse.Of(
                ErrorCatalog.BadDate,
                $"\"{argument}\" is {value}, which is no date. Write \"2004-08-28\", \"2004-08\" or \"2004\", a quarter as \"2023-33\" to \"2023-36\", a day out of a range as \"[2020-08..2021-06-16]\" or \"[..2022-12-24]\".",
                out misuse);
    }

    public override string ToString() => "date";
}
