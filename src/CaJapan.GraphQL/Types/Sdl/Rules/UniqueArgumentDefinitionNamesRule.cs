using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A field or directive has each argument once.</summary>
internal sealed class UniqueArgumentDefinitionNamesRule(SdlContext context) : SyntaxVisitor
{
    protected override bool EnterDirectiveDefinition(DirectiveDefinitionNode node)
    {
        Check($"@{node.Name.Value}", node.Arguments);
        return false;
    }

    protected override bool EnterObjectTypeDefinition(ObjectTypeDefinitionNode node) => Check(node.Name.Value, node.Fields);

    protected override bool EnterObjectTypeExtension(ObjectTypeExtensionNode node) => Check(node.Name.Value, node.Fields);

    protected override bool EnterInterfaceTypeDefinition(InterfaceTypeDefinitionNode node) => Check(node.Name.Value, node.Fields);

    protected override bool EnterInterfaceTypeExtension(InterfaceTypeExtensionNode node) => Check(node.Name.Value, node.Fields);

    private bool Check(string type, ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            Check($"{type}.{field.Name.Value}", field.Arguments);
        }

        return false;
    }

    private void Check(string owner, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            context.Report($"Argument \"{owner}({same.Key}:)\" can only be defined once.", [.. same.Select(argument => argument.Name)]);
        }
    }
}
