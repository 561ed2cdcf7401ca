using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>One value within a filter being planned.</summary>
/// <param name="Field">The field whose argument the filter is.</param>
/// <param name="Node">The type of the nodes that it is asked of.</param>
/// <param name="Value">The value.</param>
/// <param name="Path">The way to it: <c>where.series.id.eq</c>.</param>
internal sealed record FilterPlanning(FieldPlanning Field, NodeType Node, Input Value, string Path)
{
    /// <summary>The parts of the value, an input object. Null says nothing that could be tested, and is refused rather than guessed at.</summary>
    public IEnumerable<(string Name, FilterPlanning Part)> Parts()
    {
        foreach (var (name, value) in ((ObjectInput)Value).Fields)
        {
            var part = this with { Value = value, Path = $"{Path}.{name}" };
            if (value is NullInput)
            {
                Field.Refuse(ErrorCatalog.NullComparison, Problem(name, part.Path));
            }
            else
            {
                yield return (name, part);
            }
        }
    }

    /// <summary>The items of the value, a list.</summary>
    public IEnumerable<FilterPlanning> Items() => ((ListInput)Value).Items.Select((item, index) => this with { Value = item, Path = $"{Path}[{index}]" });

    /// <summary>The parameter that the value gives.</summary>
    public Parameter Read(ArgumentReader reader) => Field.Read(Value, Path, reader);

    private static string Problem(string name, string path) => Comparisons.IsOperator(name)
        ? $"\"{path}\" is null, with which nothing compares. Ask \"isNull: true\" for what is missing or \"isNull: false\" for what is there, or leave \"{name}\" out."
        : $"\"{path}\" is null, which asks nothing. Leave \"{name}\" out.";
}
