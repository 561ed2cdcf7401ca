using System.Globalization;
using System.Text.Json;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Neo4j.Translation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>A parameter of a statement, made of one of the query's: its name, and how its value is written. Neo4j has no partial dates, enums with an order, or cursors, so these become numbers.</summary>
internal abstract record StatementParameter(Parameter Source)
{
    /// <summary>Its name in the statement.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"p{Source.Index}{Suffix}");

    private protected abstract string Suffix { get; }

    /// <summary>Writes its value out of those of the query.</summary>
    public void Write(Utf8JsonWriter json, object?[] values)
    {
        if (values[Source.Index] is { } value)
        {
            WriteValue(json, value);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private protected abstract void WriteValue(Utf8JsonWriter json, object value);

    private static void WritePlain(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int integer:
                json.WriteNumberValue(integer);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case Array list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    WritePlain(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A parameter cannot be a {value.GetType()}.", nameof(value));
        }
    }

    /// <summary>A text, number, flag or list of these, as it is.</summary>
    public sealed record Plain(Parameter Source) : StatementParameter(Source)
    {
        private protected override string Suffix => string.Empty;

        private protected override void WriteValue(Utf8JsonWriter json, object value) => WritePlain(json, value);
    }

    /// <summary>The first day of a date.</summary>
    public sealed record Earliest(Parameter Source) : StatementParameter(Source)
    {
        private protected override string Suffix => "From";

        private protected override void WriteValue(Utf8JsonWriter json, object value) => json.WriteNumberValue(((PartialDate)value).Earliest);
    }

    /// <summary>The last day of a date.</summary>
    public sealed record Latest(Parameter Source) : StatementParameter(Source)
    {
        private protected override string Suffix => "To";

        private protected override void WriteValue(Utf8JsonWriter json, object value) => json.WriteNumberValue(((PartialDate)value).Latest);
    }

    /// <summary>Dates, each as a list of its first and last day.</summary>
    public sealed record Intervals(Parameter Source) : StatementParameter(Source)
    {
        private protected override string Suffix => "Intervals";

        private protected override void WriteValue(Utf8JsonWriter json, object value)
        {
            json.WriteStartArray();
            foreach (PartialDate date in (Array)value)
            {
                json.WriteStartArray();
                json.WriteNumberValue(date.Earliest);
                json.WriteNumberValue(date.Latest);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    /// <summary>The place of an enum's symbol; null for one it lacks.</summary>
    public sealed record Place(Parameter Source, PropertyType Property) : StatementParameter(Source)
    {
        private protected override string Suffix => Property.Owner + "Place";

        private protected override void WriteValue(Utf8JsonWriter json, object value)
        {
            if (Property.Symbols.IndexOf((string)value) is >= 0 and var place)
            {
                json.WriteNumberValue(place);
            }
            else
            {
                json.WriteNullValue();
            }
        }
    }

    /// <summary>The ids that a search found.</summary>
    public sealed record FoundIds(Parameter Source) : StatementParameter(Source)
    {
        private protected override string Suffix => "Ids";

        private protected override void WriteValue(Utf8JsonWriter json, object value)
        {
            json.WriteStartArray();
            foreach (var hit in ((SearchPage)value).Hits)
            {
                json.WriteStringValue(hit.Id);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>The id of a cursor's place.</summary>
    public sealed record CursorId(Parameter Source) : StatementParameter(Source)
    {
        private protected override string Suffix => "Id";

        private protected override void WriteValue(Utf8JsonWriter json, object value) => json.WriteStringValue(((CursorPosition)value).Id);
    }

    /// <summary>One key of a cursor's place as an index has it, see <see cref="SortValue"/>.</summary>
    public sealed record CursorBound(Parameter Source, int Key, bool IsText, bool Descending) : StatementParameter(Source)
    {
        private protected override string Suffix => string.Create(CultureInfo.InvariantCulture, $"Key{Key}{(Descending ? "Descending" : "Ascending")}");

        private protected override void WriteValue(Utf8JsonWriter json, object value) => SortValue.Write(json, ((CursorPosition)value).Keys[Key], IsText, Descending);
    }

    /// <summary>One key of a cursor's place; null where missing.</summary>
    public sealed record CursorKey(Parameter Source, int Key) : StatementParameter(Source)
    {
        private protected override string Suffix => string.Create(CultureInfo.InvariantCulture, $"Key{Key}");

        private protected override void WriteValue(Utf8JsonWriter json, object value)
        {
            switch (((CursorPosition)value).Keys[Key])
            {
                case null:
                    json.WriteNullValue();
                    break;
                case long date:
                    json.WriteNumberValue(date);
                    break;
                case var key:
                    WritePlain(json, key);
                    break;
            }
        }
    }
}
