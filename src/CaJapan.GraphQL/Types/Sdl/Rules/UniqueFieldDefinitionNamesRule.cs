using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A type has each field once, its extensions included.</summary>
internal sealed class UniqueFieldDefinitionNamesRule(SdlContext context) : SyntaxVisitor
{
    private readonly Dictionary<(string Type, string Field), NameNode> _defined = [];

    protected override bool EnterObjectTypeDefinition(ObjectTypeDefinitionNode node) => Check(node.Name.Value, node.Fields.Select(field => field.Name));

    protected override bool EnterObjectTypeExtension(ObjectTypeExtensionNode node) => Check(node.Name.Value, node.Fields.Select(field => field.Name));

    protected override bool EnterInterfaceTypeDefinition(InterfaceTypeDefinitionNode node) => Check(node.Name.Value, node.Fields.Select(field => field.Name));

    protected override bool EnterInterfaceTypeExtension(InterfaceTypeExtensionNode node) => Check(node.Name.Value, node.Fields.Select(field => field.Name));

    protected override bool EnterInputObjectTypeDefinition(InputObjectTypeDefinitionNode node) => Check(node.Name.Value, node.Fields.Select(field => field.Name));

    protected override bool EnterInputObjectTypeExtension(InputObjectTypeExtensionNode node) => Check(node.Name.Value, node.Fields.Select(field => field.Name));

    private bool Check(string type, IEnumerable<NameNode> names)
    {
        foreach (var name in names)
        {
            if (IsInSchema(type, name.Value))
            {
                context.Report($"Field \"{type}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", name);
            }
            else if (!_defined.TryAdd((type, name.Value), name))
            {
                context.Report($"Field \"{type}.{name.Value}\" can only be defined once.", _defined[(type, name.Value)], name);
            }
        }

        return false;
    }

    private bool IsInSchema(string type, string field) => context.Schema?.FindType(type) switch
    {
        ComplexType complex => complex.FindField(field) is not null,
        InputObjectType input => input.FindField(field) is not null,
        _ => false,
    };
}
