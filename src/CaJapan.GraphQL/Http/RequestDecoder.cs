using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Http;

/// <summary>Reads GraphQL requests out of HTTP requests.</summary>
/// <remarks>A null parameter is the same as none; parameters that the specification does not know are passed over.</remarks>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Request"/>
public static class RequestDecoder
{
    private const string Map = "an object";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the JSON body of a POST request, with or without a byte order mark.</summary>
    public static bool TryDecodeBody(ReadOnlyMemory<byte> body, [NotNullWhen(true)] out GraphQLRequest? request, [NotNullWhen(false)] out RequestFault? fault)
    {
        request = null;
        if (body.Span.StartsWith(ByteOrderMark))
        {
            body = body[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(body.Span))
        {
            fault = new RequestFault(400, "The body is not valid UTF-8.");
            return false;
        }

        try
        {
            fault = ReadBody(body, out request);
        }
        catch (JsonException)
        {
            fault = RequestFault.NotJson("The body");
        }

        return fault is null;
    }

    /// <summary>Reads the URL's parameters of a GET request, which are unescaped already; null or empty where absent.</summary>
    /// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-GET"/>
    public static bool TryDecodeParameters(
        string? query,
        string? documentId,
        string? operationName,
        string? variables,
        string? extensions,
        [NotNullWhen(true)] out GraphQLRequest? request,
        [NotNullWhen(false)] out RequestFault? fault)
    {
        request = null;
        if (!TryDecodeMap(nameof(variables), variables, out var variableMap, out fault)
            || !TryDecodeMap(nameof(extensions), extensions, out var extensionMap, out fault))
        {
            return false;
        }

        return TryFinish(
            new GraphQLRequest
            {
                Query = string.IsNullOrEmpty(query) ? null : DocumentText.From(query),
                DocumentId = string.IsNullOrEmpty(documentId) ? null : documentId,
                OperationName = string.IsNullOrEmpty(operationName) ? null : operationName,
                Variables = variableMap ?? ObjectInput.Empty,
                Extensions = extensionMap,
            },
            out request,
            out fault);
    }

    private static RequestFault? ReadBody(ReadOnlyMemory<byte> body, out GraphQLRequest? request)
    {
        request = null;
        var reader = new Utf8JsonReader(body.Span);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var fault = reader.TokenType == JsonTokenType.StartArray ? RequestFault.Batch : new RequestFault(400, "The body must be a JSON object.");
            reader.Skip();
            reader.Read();
            return fault;
        }

        var decoded = new GraphQLRequest();
        RequestFault? wrong = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            wrong = ReadParameter(ref reader, body, ref decoded) ?? wrong;
        }

        // Reading on to the end finds what follows the object.
        reader.Read();
        if (wrong is not null)
        {
            return wrong;
        }

        TryFinish(decoded, out request, out var missing);
        return missing;
    }

    private static RequestFault? ReadParameter(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref GraphQLRequest request)
    {
        var name = JsonText.Unescape(reader.ValueSpan);
        reader.Read();
        switch (name, reader.TokenType)
        {
            case ("query", JsonTokenType.String):
                var token = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                request = request with { Query = new DocumentText(token, reader.ValueIsEscaped) };
                return null;

            case ("documentId", JsonTokenType.String):
                request = request with { DocumentId = JsonText.Unescape(reader.ValueSpan) };
                return null;

            case ("operationName", JsonTokenType.String):
                request = request with { OperationName = JsonText.Unescape(reader.ValueSpan) };
                return null;

            case ("variables", JsonTokenType.StartObject):
                request = request with { Variables = (ObjectInput)JsonInput.Read(ref reader) };
                return null;

            case ("extensions", JsonTokenType.StartObject):
                request = request with { Extensions = (ObjectInput)JsonInput.Read(ref reader) };
                return null;

            case ("query" or "documentId" or "operationName", not JsonTokenType.Null):
                reader.Skip();
                return RequestFault.WrongType(name, "a string");

            case ("variables" or "extensions", not JsonTokenType.Null):
                reader.Skip();
                return RequestFault.WrongType(name, Map);

            default:
                reader.Skip();
                return null;
        }
    }

    private static bool TryDecodeMap(string parameter, string? json, out ObjectInput? map, [NotNullWhen(false)] out RequestFault? fault)
    {
        map = null;
        fault = null;
        if (string.IsNullOrEmpty(json))
        {
            return true;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            var value = JsonInput.Read(ref reader);
            reader.Read();
            map = value as ObjectInput;
            fault = value is ObjectInput or NullInput ? null : RequestFault.WrongType(parameter, Map);
        }
        catch (JsonException)
        {
            fault = RequestFault.NotJson($"\"{parameter}\"");
        }

        return fault is null;
    }

    private static bool TryFinish(GraphQLRequest decoded, [NotNullWhen(true)] out GraphQLRequest? request, [NotNullWhen(false)] out RequestFault? fault)
    {
        (request, fault) = decoded is { Query: null, DocumentId: null, Extensions: null } ? (null, RequestFault.MissingQuery) : (decoded, (RequestFault?)null);
        return fault is null;
    }
}
