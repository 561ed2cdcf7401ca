using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Tests.Pricing;

/// <summary>Operations made at random from the schema: any fields, a few levels deep, with arguments that find something in the seeds.</summary>
internal sealed class RandomOperation(int seed)
{
    private const int Depth = 5;

    private static readonly ImmutableArray<string> Ids = ["official:vepa-hajiyev", "country:KZ", "country:JP", "meeting:som-12", "series:som", "topic:tourism", "source:s002"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _aliases;

    public static string Of(int seed)
    {
        var operation = new RandomOperation(seed);
        operation.Select(PublicSchema.Schema.RootType(GraphQL.Language.Ast.OperationType.Query)!, Depth);
        return operation._text.ToString();
    }

    private void Select(CompositeType type, int depth)
    {
        _text.Append("{ __typename ");
        if (type is ComplexType complex)
        {
            SelectFields(complex, depth);
        }

        if (type is InterfaceType && depth > 0)
        {
            var possible = PublicSchema.Schema.PossibleTypes(type);
            var one = possible[_random.Next(possible.Length)];
            _text.Append("... on ").Append(one).Append(" { __typename ");
            SelectFields(one, depth - 1);
            _text.Append("} ");
        }

        _text.Append("} ");
    }

    private void SelectFields(ComplexType type, int depth)
    {
        var fields = type.Fields.Where(field => depth > 0 || field.Type.Named is not CompositeType).ToArray();
        if (fields.Length == 0)
        {
            return;
        }

        for (var count = _random.Next(1, 5); count > 0; count--)
        {
            var field = fields[_random.Next(fields.Length)];
            _text.Append(CultureInfo.InvariantCulture, $"a{_aliases++}: {field.Name}");
            Arguments(field);
            _text.Append(' ');
            if (field.Type.Named is CompositeType inner)
            {
                Select(inner, depth - 1);
            }
        }
    }

    private void Arguments(FieldDefinition field)
    {
        var chosen = new List<string>();
        var isBackwards = _random.Next(4) == 0;
        var byFirst = field.Name is "coAttendance" && _random.Next(2) == 0;
        foreach (var argument in field.Arguments)
        {
            var value = (field.Name, argument.Name) switch
            {
                ("country", "id") or ("meeting", "series" or "ordinal") => null,
                ("country", "code") => "\"KZ\"",
                ("meeting", "id") => "\"som-12\"",
                ("coAttendance", "officials") => byFirst ? "[\"vepa-hajiyev\"]" : null,
                ("coAttendance", "countries") => byFirst ? null : "[\"KZ\", \"JP\"]",
                ("official", "id") => "\"vepa-hajiyev\"",
                ("role", "id") => "\"jp-special-representative-central-asia\"",
                ("topic", "id") => "\"tourism\"",
                ("series", "id") => "\"som\"",
                ("source", "id") => "\"s002\"",
                ("fact", "id") => "\"S002-15\"",
                (_, "series") => "\"som\"",
                (_, "source") => "\"s002\"",
                (_, "id" or "from" or "to") when argument.Type.IsNonNull => Quoted(Ids[_random.Next(Ids.Length)]),
                (_, "ids") => $"[{string.Join(", ", Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Quoted(Ids[_random.Next(Ids.Length)])))}]",
                (_, "text") => "\"aziz\"",
                (_, "by") => "[YEAR, TOPIC, PARTICIPANT]",
                (_, "first") when !isBackwards => Number(100),
                (_, "last") when isBackwards => Number(100),
                (_, "depth") => Number(3),
                (_, "perNode") => Number(60),
                (_, "maxPaths") => $"{_random.Next(1, 50)}",
                (_, "where") when argument.Type.Named is InputObjectType filter && filter.FindField("not") is not null => Filter(filter),
                _ => null,
            };
            if (value is not null)
            {
                chosen.Add($"{argument.Name}: {value}");
            }
        }

        if (chosen.Count > 0)
        {
            _text.Append('(').AppendJoin(", ", chosen).Append(')');
        }
    }

    // Keeps everything, so that what is priced is there, but takes looking at it.
    private string? Filter(InputObjectType filter)
    {
        if (_random.Next(2) == 0)
        {
            return null;
        }

        var related = filter.Fields.Where(field => field.Type.Named is InputObjectType inner && inner.Fields.Any(candidate => candidate.Name == "none")).ToArray();
        return related.Length == 0
            ? "{ not: { or: [] } }"
            : $"{{ or: [{{ {related[_random.Next(related.Length)].Name}: {{ some: {{}} }} }}, {{ and: [] }}] }}";
    }

    private string Number(int most) => _random.Next(most + 1).ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{text}\"";
}
