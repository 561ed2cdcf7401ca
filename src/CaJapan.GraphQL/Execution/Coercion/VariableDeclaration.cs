using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>A variable that an operation declares, its type looked up and its default coerced once for all requests.</summary>
internal sealed class VariableDeclaration
{
    public VariableDeclaration(Schema schema, InputCoercion coercion, VariableDefinitionNode node)
    {
        Node = node;
        Name = node.Variable.Name.Value;
        Type = schema.FindType(node.Type) is { IsInputType: true } type ? type : null;
        Default = Type is not null && node.DefaultValue is { } literal ? coercion.CoerceLiteral(literal, Type) : null;
    }

    /// <summary>The name, without the dollar sign.</summary>
    public string Name { get; }

    /// <summary>The type; null where the schema has none of that name for input, which only an operation that is not valid can name.</summary>
    public GraphQLType? Type { get; }

    /// <summary>The value where a request gives none; null for none.</summary>
    public Input? Default { get; }

    public VariableDefinitionNode Node { get; }
}
