using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>There is a query root, and all roots are object types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/>
internal static class RootTypeSoundness
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        if (schema.DeclaredRootType(OperationType.Query) is null)
        {
            errors.Report("Query root type must be provided.", schema.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault());
        }

        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (schema.DeclaredRootType(operation) is { } type and not ObjectType)
            {
                var ifProvided = operation == OperationType.Query ? "" : " if provided";
                errors.Report(
                    $"{operation} root type must be Object type{ifProvided}, it cannot be {type}.",
                    NodeOf(schema, operation) ?? (SyntaxNode?)type.Definition);
            }
        }
    }

    private static NamedTypeNode? NodeOf(Schema schema, OperationType operation) =>
        schema.Definitions.SelectMany(TypeParts.OperationTypes).FirstOrDefault(node => node.Operation == operation)?.Type;
}
