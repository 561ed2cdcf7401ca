using System.Text.Json;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Conformance;

public sealed class ParseTests
{
    [SkippableFact]
    public void Parses_or_refuses_as_the_reference_does() => VectorFile.ShouldAllPass("validation/parse.jsonl", vector =>
    {
        var text = vector.GetProperty("document").GetString()!;
        var options = Options(vector);
        return vector.GetProperty("entry").GetString() switch
        {
            "document" => Check(vector, Parser.Parse(text, options)),
            "value" => Check(vector, Parser.ParseValue(text, options)),
            "constValue" => Check(vector, Parser.ParseConstValue(text, options)),
            "type" => Check(vector, Parser.ParseType(text, options)),
            var entry => $"unknown entry {entry}",
        };
    });

    [SkippableFact]
    public void Prints_as_the_reference_does() => VectorFile.ShouldAllPass("validation/print.jsonl", vector =>
    {
        var printed = Parser.Parse(vector.GetProperty("document").GetString()!).Value.ToString();
        var expected = vector.GetProperty("printed").GetString();
        return printed == expected ? null : $"\n  expected\n{expected}\n  actual\n{printed}";
    });

    private static string? Check<T>(JsonElement vector, ParseResult<T> result)
        where T : SyntaxNode => VectorErrors.Difference(vector, result.Error is { } error ? [error] : []);

    private static ParserOptions Options(JsonElement vector)
    {
        if (!vector.TryGetProperty("options", out var options))
        {
            return ParserOptions.Default;
        }

        return new ParserOptions
        {
            MaxTokens = options.TryGetProperty("maxTokens", out var maxTokens) ? maxTokens.GetInt32() : null,
            AllowLegacyFragmentVariables = options.TryGetProperty("allowLegacyFragmentVariables", out var allow) && allow.GetBoolean(),
        };
    }
}
