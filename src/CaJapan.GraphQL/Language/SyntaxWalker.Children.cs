using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

public partial class SyntaxWalker
{
    private void WalkChildren(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode it:
                WalkAll(it.Definitions);
                break;
            case OperationDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.VariableDefinitions);
                WalkAll(it.Directives);
                Walk(it.SelectionSet);
                break;
            case VariableDefinitionNode it:
                Walk(it.Description);
                Walk(it.Variable);
                Walk(it.Type);
                Walk(it.DefaultValue);
                WalkAll(it.Directives);
                break;
            case SelectionSetNode it:
                WalkAll(it.Selections);
                break;
            case FieldNode it:
                Walk(it.Alias);
                Walk(it.Name);
                WalkAll(it.Arguments);
                WalkAll(it.Directives);
                Walk(it.SelectionSet);
                break;
            case ArgumentNode it:
                Walk(it.Name);
                Walk(it.Value);
                break;
            case FragmentSpreadNode it:
                Walk(it.Name);
                WalkAll(it.Directives);
                break;
            case InlineFragmentNode it:
                Walk(it.TypeCondition);
                WalkAll(it.Directives);
                Walk(it.SelectionSet);
                break;
            case FragmentDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.VariableDefinitions);
                Walk(it.TypeCondition);
                WalkAll(it.Directives);
                Walk(it.SelectionSet);
                break;
            case VariableNode it:
                Walk(it.Name);
                break;
            case ListValueNode it:
                WalkAll(it.Values);
                break;
            case ObjectValueNode it:
                WalkAll(it.Fields);
                break;
            case ObjectFieldNode it:
                Walk(it.Name);
                Walk(it.Value);
                break;
            case DirectiveNode it:
                Walk(it.Name);
                WalkAll(it.Arguments);
                break;
            case NamedTypeNode it:
                Walk(it.Name);
                break;
            case ListTypeNode it:
                Walk(it.Type);
                break;
            case NonNullTypeNode it:
                Walk(it.Type);
                break;
            case SchemaDefinitionNode it:
                Walk(it.Description);
                WalkAll(it.Directives);
                WalkAll(it.OperationTypes);
                break;
            case OperationTypeDefinitionNode it:
                Walk(it.Type);
                break;
            case ScalarTypeDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Directives);
                break;
            case ObjectTypeDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Interfaces);
                WalkAll(it.Directives);
                WalkAll(it.Fields);
                break;
            case FieldDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Arguments);
                Walk(it.Type);
                WalkAll(it.Directives);
                break;
            case InputValueDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                Walk(it.Type);
                Walk(it.DefaultValue);
                WalkAll(it.Directives);
                break;
            case InterfaceTypeDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Interfaces);
                WalkAll(it.Directives);
                WalkAll(it.Fields);
                break;
            case UnionTypeDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Directives);
                WalkAll(it.Types);
                break;
            case EnumTypeDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Directives);
                WalkAll(it.Values);
                break;
            case EnumValueDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Directives);
                break;
            case InputObjectTypeDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Directives);
                WalkAll(it.Fields);
                break;
            case DirectiveDefinitionNode it:
                Walk(it.Description);
                Walk(it.Name);
                WalkAll(it.Arguments);
                WalkAll(it.Locations);
                break;
            case SchemaExtensionNode it:
                WalkAll(it.Directives);
                WalkAll(it.OperationTypes);
                break;
            case ScalarTypeExtensionNode it:
                Walk(it.Name);
                WalkAll(it.Directives);
                break;
            case ObjectTypeExtensionNode it:
                Walk(it.Name);
                WalkAll(it.Interfaces);
                WalkAll(it.Directives);
                WalkAll(it.Fields);
                break;
            case InterfaceTypeExtensionNode it:
                Walk(it.Name);
                WalkAll(it.Interfaces);
                WalkAll(it.Directives);
                WalkAll(it.Fields);
                break;
            case UnionTypeExtensionNode it:
                Walk(it.Name);
                WalkAll(it.Directives);
                WalkAll(it.Types);
                break;
            case EnumTypeExtensionNode it:
                Walk(it.Name);
                WalkAll(it.Directives);
                WalkAll(it.Values);
                break;
            case InputObjectTypeExtensionNode it:
                Walk(it.Name);
                WalkAll(it.Directives);
                WalkAll(it.Fields);
                break;
            default:
                break; // names and plain values have no children
        }
    }
}
