using System.Collections.Immutable;
using System.Globalization;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>Writes the parts of a response that are not its data.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Response-Format"/>
public static class ResponseWriter
{
    /// <summary>Writes the response to a request that could not be executed: errors, no data.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="errors">The errors, at least one.</param>
    /// <param name="extensions">The JSON of an object to add as extensions; empty for none.</param>
    public static void WriteRequestErrors(JsonOutput output, ImmutableArray<GraphQLError> errors, ReadOnlySpan<byte> extensions)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteRaw("{\"errors\":"u8);
        WriteErrors(output, errors);
        WriteEnd(output, extensions);
    }

    /// <summary>Ends a response that begins at <paramref name="start"/> with its data. Errors are put before these, where a reader sees them.</summary>
    internal static void Finish(JsonOutput output, int start, ImmutableArray<GraphQLError> errors, ReadOnlySpan<byte> extensions)
    {
        if (!errors.IsEmpty)
        {
            using var before = new JsonOutput();
            before.WriteRaw("\"errors\":"u8);
            WriteErrors(before, errors);
            before.WriteRaw((byte)',');
            output.Insert(start + 1, before.Written.Span);
        }

        WriteEnd(output, extensions);
    }

    private static void WriteEnd(JsonOutput output, ReadOnlySpan<byte> extensions)
    {
        if (!extensions.IsEmpty)
        {
            output.WriteRaw(",\"extensions\":"u8);
            output.WriteRaw(extensions);
        }

        output.WriteRaw((byte)'}');
    }

    private static void WriteErrors(JsonOutput output, ImmutableArray<GraphQLError> errors)
    {
        var separator = (byte)'[';
        foreach (var error in errors)
        {
            output.WriteRaw(separator);
            WriteError(output, error);
            separator = (byte)',';
        }

        output.WriteRaw((byte)']');
    }

    private static void WriteError(JsonOutput output, GraphQLError error)
    {
        output.WriteRaw("{\"message\":"u8);
        output.WriteString(error.Message);
        if (!error.Locations.IsEmpty)
        {
            WriteLocations(output, error.Locations);
        }

        if (!error.Path.IsDefault)
        {
            WritePath(output, error.Path);
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            output.WriteRaw(",\"extensions\":"u8);
            WriteValue(output, extensions);
        }

        output.WriteRaw((byte)'}');
    }

    private static void WriteLocations(JsonOutput output, ImmutableArray<SourceLocation> locations)
    {
        output.WriteRaw(",\"locations\":"u8);
        var separator = (byte)'[';
        foreach (var location in locations)
        {
            output.WriteRaw(separator);
            output.WriteRaw("{\"line\":"u8);
            output.WriteNumber(location.Line);
            output.WriteRaw(",\"column\":"u8);
            output.WriteNumber(location.Column);
            output.WriteRaw((byte)'}');
            separator = (byte)',';
        }

        output.WriteRaw((byte)']');
    }

    private static void WritePath(JsonOutput output, ImmutableArray<PathSegment> path)
    {
        output.WriteRaw(",\"path\":["u8);
        for (var i = 0; i < path.Length; i++)
        {
            output.WriteRaw(i > 0 ? ","u8 : []);
            if (path[i].Name is { } name)
            {
                output.WriteString(name);
            }
            else
            {
                output.WriteNumber(path[i].Index);
            }
        }

        output.WriteRaw((byte)']');
    }

    private static void WriteValue(JsonOutput output, object? value)
    {
        switch (value)
        {
            case null:
                output.WriteNull();
                break;
            case string text:
                output.WriteString(text);
                break;
            case bool boolean:
                output.WriteBoolean(boolean);
                break;
            case int or long:
                output.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                output.WriteNumber(number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(output, map);
                break;
            case IEnumerable<object?> list:
                WriteList(output, list);
                break;
            default:
                throw new ArgumentException($"An extension has a value of type {value.GetType()}, which JSON cannot say.", nameof(value));
        }
    }

    private static void WriteMap(JsonOutput output, IReadOnlyDictionary<string, object?> map)
    {
        output.WriteRaw((byte)'{');
        var isFirst = true;
        foreach (var (name, value) in map)
        {
            output.WriteRaw(isFirst ? [] : ","u8);
            output.WriteString(name);
            output.WriteRaw((byte)':');
            WriteValue(output, value);
            isFirst = false;
        }

        output.WriteRaw((byte)'}');
    }

    private static void WriteList(JsonOutput output, IEnumerable<object?> list)
    {
        output.WriteRaw((byte)'[');
        var isFirst = true;
        foreach (var item in list)
        {
            output.WriteRaw(isFirst ? [] : ","u8);
            WriteValue(output, item);
            isFirst = false;
        }

        output.WriteRaw((byte)']');
    }
}
