using System.Text.RegularExpressions;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Tests;

public sealed class SchemaDescriptionTests
{
    // "observedFrom" and "HEAD_OF_STATE" are taken apart; the letters of a word are all that counts.
    private static readonly Regex Word = new("[A-Z]?[a-z]+|[A-Z]+|[0-9]+", RegexOptions.NonBacktracking);

    // Words that say nothing by themselves, so that "The code of the country" is found to be no more than `Country.code`.
    private static readonly HashSet<string> Fillers = ["a", "an", "the", "of", "for", "its", "this", "that", "is", "are", "any", "all", "each", "one"];

    [Fact]
    public void The_schema_builds_without_errors() =>
        SchemaBuilder.Build(PublicSchema.Text).Errors.ShouldBeEmpty();

    [Fact]
    public void Everything_in_the_schema_is_described_in_more_than_its_name()
    {
        var document = Parser.Parse(PublicSchema.Text).Value;

        document.Definitions.SelectMany(Described).Where(item => SaysNothing(item.Coordinate, item.Description?.Value)).Select(item => item.Coordinate).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Country.code", null)]
    [InlineData("Country.code", " ")]
    [InlineData("Country.code", "Code")]
    [InlineData("Country.code", "The code of the country.")]
    [InlineData("Tenure.observedFrom", "Observed from.")]
    [InlineData("MeetingStatus.HELD", "HELD")]
    [InlineData("RoleRank.HEAD_OF_STATE", "The head of state.")]
    [InlineData("Query.meeting(ordinal:)", "An ordinal")]
    public void A_description_that_only_repeats_the_name_says_nothing(string coordinate, string? description) =>
        SaysNothing(coordinate, description).ShouldBeTrue();

    [Theory]
    [InlineData("Country.code", "ISO 3166-1 alpha-2.")]
    [InlineData("MeetingStatus.HELD", "A source tells of it as having taken place.")]
    public void A_description_that_tells_more_says_something(string coordinate, string description) =>
        SaysNothing(coordinate, description).ShouldBeFalse();

    private static bool SaysNothing(string coordinate, string? description) =>
        Words(description ?? string.Empty).Except(Words(coordinate), StringComparer.Ordinal).All(Fillers.Contains);

    private static IEnumerable<string> Words(string text) => Word.Matches(text).Select(match => match.Value.ToLowerInvariant());

    private static IEnumerable<(string Coordinate, StringValueNode? Description)> Described(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => [("schema", schema.Description)],
        ObjectTypeDefinitionNode type => [Named(type), .. Fields(type, type.Fields)],
        InterfaceTypeDefinitionNode type => [Named(type), .. Fields(type, type.Fields)],
        InputObjectTypeDefinitionNode type => [Named(type), .. type.Fields.Select(field => ($"{type.Name.Value}.{field.Name.Value}", field.Description))],
        EnumTypeDefinitionNode type => [Named(type), .. type.Values.Select(value => ($"{type.Name.Value}.{value.Name.Value}", value.Description))],
        ScalarTypeDefinitionNode type => [Named(type)],
        _ => throw new InvalidOperationException($"No description is looked for in a {definition.Kind}."),
    };

    private static (string Coordinate, StringValueNode? Description) Named(TypeDefinitionNode type) => (type.Name.Value, type.Description);

    private static IEnumerable<(string Coordinate, StringValueNode? Description)> Fields(TypeDefinitionNode type, IEnumerable<FieldDefinitionNode> fields) =>
        from field in fields
        let coordinate = $"{type.Name.Value}.{field.Name.Value}"
        from item in field.Arguments.Select(argument => ($"{coordinate}({argument.Name.Value}:)", argument.Description)).Prepend((coordinate, field.Description))
        select item;
}
