using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

public sealed partial class Printer
{
    private void WriteDefinition(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode it:
                WriteDescription(it.Description);
                Write("schema");
                WriteDirectives(it.Directives);
                WriteBlock(" ", it.OperationTypes);
                break;
            case OperationTypeDefinitionNode it:
                Write(it.Operation.Keyword);
                Write(": ");
                Write(it.Type);
                break;
            case ScalarTypeDefinitionNode it:
                WriteHead(it, "scalar ");
                break;
            case ObjectTypeDefinitionNode it:
                WriteHead(it, "type ", it.Interfaces);
                WriteBlock(" ", it.Fields);
                break;
            case InterfaceTypeDefinitionNode it:
                WriteHead(it, "interface ", it.Interfaces);
                WriteBlock(" ", it.Fields);
                break;
            case UnionTypeDefinitionNode it:
                WriteHead(it, "union ");
                WriteBetween(" = ", it.Types, " | ", "");
                break;
            case EnumTypeDefinitionNode it:
                WriteHead(it, "enum ");
                WriteBlock(" ", it.Values);
                break;
            case InputObjectTypeDefinitionNode it:
                WriteHead(it, "input ");
                WriteBlock(" ", it.Fields);
                break;
            case FieldDefinitionNode it:
                WriteDescription(it.Description);
                Write(it.Name);
                WriteArguments(it.Arguments);
                Write(": ");
                Write(it.Type);
                WriteDirectives(it.Directives);
                break;
            case InputValueDefinitionNode it:
                WriteDescription(it.Description);
                Write(it.Name);
                Write(": ");
                Write(it.Type);
                WriteDefaultValue(it.DefaultValue);
                WriteDirectives(it.Directives);
                break;
            case EnumValueDefinitionNode it:
                WriteDescription(it.Description);
                Write(it.Name);
                WriteDirectives(it.Directives);
                break;
            case DirectiveDefinitionNode it:
                WriteDescription(it.Description);
                Write("directive @");
                Write(it.Name);
                WriteArguments(it.Arguments);
                Write(it.Repeatable ? " repeatable on " : " on ");
                WriteAll(it.Locations, " | ");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteExtension(TypeSystemExtensionNode node)
    {
        switch (node)
        {
            case SchemaExtensionNode it:
                Write("extend schema");
                WriteDirectives(it.Directives);
                WriteBlock(" ", it.OperationTypes);
                break;
            case ScalarTypeExtensionNode it:
                WriteHead(it, "extend scalar ");
                break;
            case ObjectTypeExtensionNode it:
                WriteHead(it, "extend type ", it.Interfaces);
                WriteBlock(" ", it.Fields);
                break;
            case InterfaceTypeExtensionNode it:
                WriteHead(it, "extend interface ", it.Interfaces);
                WriteBlock(" ", it.Fields);
                break;
            case UnionTypeExtensionNode it:
                WriteHead(it, "extend union ");
                WriteBetween(" = ", it.Types, " | ", "");
                break;
            case EnumTypeExtensionNode it:
                WriteHead(it, "extend enum ");
                WriteBlock(" ", it.Values);
                break;
            case InputObjectTypeExtensionNode it:
                WriteHead(it, "extend input ");
                WriteBlock(" ", it.Fields);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteHead(TypeDefinitionNode node, string keyword, ImmutableArray<NamedTypeNode> interfaces = default)
    {
        WriteDescription(node.Description);
        WriteHead(keyword, node.Name, interfaces, node.Directives);
    }

    private void WriteHead(TypeExtensionNode node, string keyword, ImmutableArray<NamedTypeNode> interfaces = default) =>
        WriteHead(keyword, node.Name, interfaces, node.Directives);

    private void WriteHead(string keyword, NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives)
    {
        Write(keyword);
        Write(name);
        WriteBetween(" implements ", interfaces.IsDefault ? [] : interfaces, " & ", "");
        WriteDirectives(directives);
    }

    private void WriteArguments(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (!arguments.IsEmpty)
        {
            var items = arguments.Select(Print).ToList();
            WriteItems(items, oneALine: items.Exists(item => item.Contains('\n', StringComparison.Ordinal)));
        }
    }
}
