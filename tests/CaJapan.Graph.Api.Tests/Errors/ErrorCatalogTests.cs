using System.Reflection;
using System.Text.RegularExpressions;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;

namespace CaJapan.Graph.Api.Tests.Errors;

public sealed class ErrorCatalogTests
{
    private static readonly Regex Use = new(@"ErrorCatalog\.(?<name>[A-Z]\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly Regex Literal = new(@"(WithCode|Error|Fault|Exception|new)\(\s*""(?<code>[A-Z]+(_[A-Z]+)*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    [Fact]
    public void Lists_every_code_once_in_order() =>
        ErrorCatalog.All.Select(code => code.Code).ShouldBe(Declared().Select(code => code.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Has_every_code_of_the_engine_and_of_the_stores()
    {
        var codes = ErrorCatalog.All.Select(code => code.Code).ToHashSet();

        Constants(typeof(ErrorCodes)).Concat(Constants(typeof(StoreErrorCodes))).Where(code => !codes.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Has_no_code_that_nothing_gives()
    {
        var used = Sources().SelectMany(source => Use.Matches(source)).Select(use => use.Groups["name"].Value).ToHashSet();
        var below = Constants(typeof(ErrorCodes)).Concat(Constants(typeof(StoreErrorCodes))).ToHashSet();

        Fields().Where(field => !used.Contains(field.Name) && !below.Contains(((ErrorCode)field.GetValue(null)!).Code)).Select(field => field.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Has_every_code_that_is_given_by_its_text()
    {
        var codes = ErrorCatalog.All.Select(code => code.Code).ToHashSet();

        Sources().SelectMany(source => Literal.Matches(source)).Select(match => match.Groups["code"].Value).Where(code => code.Contains('_', StringComparison.Ordinal) && !codes.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Explains_each_in_a_sentence_and_links_nothing() => ErrorCatalog.All.ShouldAllBe(code =>
        code.Title.Length > 10 && !code.Title.EndsWith('.') && code.Remedy.Length > 20 && code.Remedy.EndsWith('.') && !code.Remedy.Contains("://", StringComparison.Ordinal));

    private static IEnumerable<FieldInfo> Fields() => typeof(ErrorCatalog).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(ErrorCode));

    private static IEnumerable<ErrorCode> Declared() => Fields().Select(field => (ErrorCode)field.GetValue(null)!);

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.Sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("ErrorCatalog", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("RelationshipTypes", StringComparison.Ordinal))
            .Select(File.ReadAllText);
}
