using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>An enum has each value once, its extensions included.</summary>
internal sealed class UniqueEnumValueNamesRule(SdlContext context) : SyntaxVisitor
{
    private readonly Dictionary<(string Type, string Value), NameNode> _defined = [];

    protected override bool EnterEnumTypeDefinition(EnumTypeDefinitionNode node) => Check(node.Name.Value, node.Values);

    protected override bool EnterEnumTypeExtension(EnumTypeExtensionNode node) => Check(node.Name.Value, node.Values);

    private bool Check(string type, ImmutableArray<EnumValueDefinitionNode> values)
    {
        var existing = context.Schema?.FindType(type) as EnumType;
        foreach (var name in values.Select(value => value.Name))
        {
            if (existing?.FindValue(name.Value) is not null)
            {
                context.Report(
                    $"Enum value \"{type}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.",
                    name);
            }
            else if (!_defined.TryAdd((type, name.Value), name))
            {
                context.Report($"Enum value \"{type}.{name.Value}\" can only be defined once.", _defined[(type, name.Value)], name);
            }
        }

        return false;
    }
}
