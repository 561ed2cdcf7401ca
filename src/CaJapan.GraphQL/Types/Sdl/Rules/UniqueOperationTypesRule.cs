using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A schema has one root type for each kind of operation.</summary>
internal sealed class UniqueOperationTypesRule(SdlContext context) : SyntaxVisitor
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _defined = [];

    protected override bool EnterSchemaDefinition(SchemaDefinitionNode node) => Check(node.OperationTypes);

    protected override bool EnterSchemaExtension(SchemaExtensionNode node) => Check(node.OperationTypes);

    private bool Check(ImmutableArray<OperationTypeDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            var operation = node.Operation.Keyword;
            if (context.Schema?.DeclaredRootType(node.Operation) is not null)
            {
                context.Report($"Type for {operation} already defined in the schema. It cannot be redefined.", node);
            }
            else if (!_defined.TryAdd(node.Operation, node))
            {
                context.Report($"There can be only one {operation} type in schema.", _defined[node.Operation], node);
            }
        }

        return false;
    }
}
