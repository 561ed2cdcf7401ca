using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl;

/// <summary>How a directive may be used, be it one of a schema or one that the document at hand defines.</summary>
internal sealed record DirectiveSignature(
    ImmutableArray<DirectiveLocation> Locations,
    bool IsRepeatable,
    ImmutableArray<string> Arguments,
    ImmutableArray<(string Name, string Type)> RequiredArguments)
{
    /// <summary>
    /// All directives: those of the schema, or without one the specified ones, and those of the document, which take the place of any of the same name.
    /// </summary>
    public static IReadOnlyDictionary<string, DirectiveSignature> All(DocumentNode document, Schema? schema)
    {
        var all = (schema?.Directives ?? BuiltIns.Directives).ToDictionary(directive => directive.Name, Of, StringComparer.Ordinal);
        foreach (var node in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            all[node.Name.Value] = Of(node);
        }

        return all;
    }

    private static DirectiveSignature Of(DirectiveDefinition directive) => new(
        directive.Locations,
        directive.IsRepeatable,
        [.. directive.Arguments.Select(argument => argument.Name)],
        [.. directive.Arguments.Where(argument => argument.IsRequired).Select(argument => (argument.Name, argument.Type.ToString()!))]);

    private static DirectiveSignature Of(DirectiveDefinitionNode node) => new(
        [.. node.Locations.Select(location => DirectiveLocations.Find(location.Value)!.Value)],
        node.Repeatable,
        [.. node.Arguments.Select(argument => argument.Name.Value)],
        [.. node.Arguments.Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null })
            .Select(argument => (argument.Name.Value, argument.Type.ToString()))]);
}
