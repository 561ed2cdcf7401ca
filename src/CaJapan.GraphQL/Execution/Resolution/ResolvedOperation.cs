using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>An operation ready to be planned and executed: fragments spread, fields merged, <c>@skip</c> and <c>@include</c> decided, arguments coerced.</summary>
/// <remarks>
/// It is the same for all requests of one <see cref="VariableValues.Shape"/>, but for the values of arguments that are parameters:
/// <see cref="VariableValues.Current"/> gives those of each request. <see cref="ToString"/> prints it so that the same text means the same operation.
/// </remarks>
public sealed class ResolvedOperation
{
    internal ResolvedOperation(Schema schema, OperationDefinitionNode node, ObjectType rootType, ResolvedSelection selection)
    {
        Schema = schema;
        Kind = node.Operation;
        Name = node.Name?.Value;
        RootType = rootType;
        Selection = selection;
    }

    /// <summary>The schema it was resolved against.</summary>
    public Schema Schema { get; }

    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Kind { get; }

    /// <summary>The operation's name; null where it has none.</summary>
    public string? Name { get; }

    /// <summary>The schema's type for that kind of operation.</summary>
    public ObjectType RootType { get; }

    /// <summary>What is selected on the root.</summary>
    public ResolvedSelection Selection { get; }

    /// <summary>The whole operation as text.</summary>
    public override string ToString() => ResolutionPrinter.Print(this);
}
