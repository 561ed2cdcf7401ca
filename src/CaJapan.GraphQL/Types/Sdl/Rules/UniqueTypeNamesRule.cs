using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>No two types have the same name.</summary>
internal sealed class UniqueTypeNamesRule(SdlContext context) : SyntaxVisitor
{
    private readonly Dictionary<string, NameNode> _defined = new(StringComparer.Ordinal);

    protected override bool EnterScalarTypeDefinition(ScalarTypeDefinitionNode node) => Check(node);

    protected override bool EnterObjectTypeDefinition(ObjectTypeDefinitionNode node) => Check(node);

    protected override bool EnterInterfaceTypeDefinition(InterfaceTypeDefinitionNode node) => Check(node);

    protected override bool EnterUnionTypeDefinition(UnionTypeDefinitionNode node) => Check(node);

    protected override bool EnterEnumTypeDefinition(EnumTypeDefinitionNode node) => Check(node);

    protected override bool EnterInputObjectTypeDefinition(InputObjectTypeDefinitionNode node) => Check(node);

    private bool Check(TypeDefinitionNode node)
    {
        var name = node.Name;
        if (context.Schema?.FindType(name.Value) is not null)
        {
            context.Report($"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", name);
        }
        else if (!_defined.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one type named \"{name.Value}\".", _defined[name.Value], name);
        }

        return false;
    }
}
