using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A row of the matrix: the country in scope, with the arguments of the field above.</summary>
internal static class CountryRepresentationBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "CountryRepresentation",
        node: null,
        [
            Derived("country", "the Country itself", planning => new Column.Self(planning.Shape())),
            Derived("meetings", "<-OF_COUNTRY-Representation, as Country.representation", planning => RepresentationEntries.Column(Here, planning.Parent!, planning)),
            Derived("heads", "count of the entries' -HEADED_BY->-BY_OFFICIAL->", planning => RepresentationEntries.Heads(Here, planning.Parent!)),
        ]);
}
