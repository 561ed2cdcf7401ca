using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Ontology;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>A country by its ISO code, in any case, or by its id: the id of a country is its code.</summary>
internal sealed record CountryReader : ArgumentReader
{
    public static readonly CountryReader Instance = new();

    private static readonly IdReader Id = new(NodeTypes.Country);

    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        var country = ((StringInput)value).Value;
        return Id.Read(country.Contains(':', StringComparison.Ordinal) ? value : new StringInput(country.ToUpperInvariant()), argument, out misuse);
    }

    public override string ToString() => "country";
}
