using System.Collections.Frozen;
using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>Plans the filters that compare: of a text, an id, a number, a date, an enum.</summary>
internal static class Comparisons
{
    private static readonly FrozenDictionary<string, Comparison> Operators = new Dictionary<string, Comparison>(StringComparer.Ordinal)
    {
        ["eq"] = Comparison.Eq,
        ["ne"] = Comparison.Ne,
        ["in"] = Comparison.In,
        ["contains"] = Comparison.Contains,
        ["startsWith"] = Comparison.StartsWith,
        ["endsWith"] = Comparison.EndsWith,
        ["gt"] = Comparison.Gt,
        ["gte"] = Comparison.Gte,
        ["lt"] = Comparison.Lt,
        ["lte"] = Comparison.Lte,
        ["overlaps"] = Comparison.Overlaps,
        ["before"] = Comparison.Before,
        ["after"] = Comparison.After,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a field of that name compares with a value.</summary>
    public static bool IsOperator(string name) => name == "isNull" || Operators.ContainsKey(name);

    /// <summary>The id of the node.</summary>
    public static Predicate Id(FilterPlanning filter)
    {
        var reader = new IdReader(filter.Node);
        return Filter.All(filter.Parts().Select(part => new Predicate.CompareId(Operators[part.Name], part.Part.Read(part.Name == "in" ? new ListReader<string>(reader) : reader))));
    }

    /// <summary>Any name of the node, without case and accents. Not to have a name is to have none that is equal.</summary>
    public static Predicate Name(FilterPlanning filter) => Filter.All(filter.Parts().Select(part => part.Name switch
    {
        "isNull" => IsNull(filter.Node["name"], part.Part),
        "ne" => new Predicate.Not(new Predicate.Compare(filter.Node["searchNames"], Comparison.Eq, part.Part.Read(NameReader.Instance))),
        _ => Compare(filter.Node["searchNames"], part, NameReader.Instance, new ListReader<string>(NameReader.Instance)),
    }));

    /// <summary>A text, as written.</summary>
    public static Predicate Text(FilterPlanning filter, PropertyType property) => Of(filter, property, WordReader.Instance, new ListReader<string>(WordReader.Instance));

    /// <summary>A number.</summary>
    public static Predicate Integer(FilterPlanning filter, PropertyType property) => Of(filter, property, IntegerReader.Any, new ListReader<int>(IntegerReader.Any));

    /// <summary>A date.</summary>
    public static Predicate Date(FilterPlanning filter, PropertyType property) => Of(filter, property, DateReader.Instance, new ListReader<PartialDate>(DateReader.Instance));

    /// <summary>One of a fixed list of names. The shape of a request's variables tells these, so that they are the same for all requests of a plan.</summary>
    public static Predicate Symbol(FilterPlanning filter, PropertyType property) => Filter.All(filter.Parts().Select(part =>
        new Predicate.Compare(property, Operators[part.Name], filter.Field.Fixed(part.Part.Value is ListInput list ? list.Items.Select(Name).ToArray() : Name(part.Part.Value)))));

    private static Predicate Of(FilterPlanning filter, PropertyType property, ArgumentReader reader, ArgumentReader listReader) =>
        Filter.All(filter.Parts().Select(part => part.Name == "isNull" ? IsNull(property, part.Part) : Compare(property, part, reader, listReader)));

    private static Predicate.Compare Compare(PropertyType property, (string Name, FilterPlanning Part) part, ArgumentReader reader, ArgumentReader listReader) =>
        new(property, Operators[part.Name], part.Part.Read(part.Name == "in" ? listReader : reader));

    private static Predicate IsNull(PropertyType property, FilterPlanning asked)
    {
        var isNull = new Predicate.IsNull(property);
        return asked.Value is BooleanInput { Value: true } ? isNull : new Predicate.Not(isNull);
    }

    private static string Name(Input symbol) => ((EnumInput)symbol).Name;
}
