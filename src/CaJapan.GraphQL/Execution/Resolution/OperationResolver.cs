using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>Resolves an operation of a valid document with the variables of one request.</summary>
/// <remarks>
/// A selection on an interface is worked out for each object type that implements it. Where the document does not tell these types apart they share what is
/// below, so that the work grows with the document and not with the power of its depth.
/// </remarks>
public sealed class OperationResolver
{
    /// <summary>The fields that an operation may have over all object types. It stands between a document made to explode and the memory.</summary>
    public const int MaxFields = 100_000;

    private readonly Schema _schema;
    private readonly ArgumentCoercion _arguments;
    private readonly FieldCollector _collector;
    private readonly Dictionary<SelectionKey, ResolvedSelection> _selections = [];
    private int _fieldCount;
    private GraphQLError? _error;

    private OperationResolver(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables, ScalarCoercions scalars)
    {
        _schema = schema;
        _arguments = new ArgumentCoercion(new InputCoercion(scalars), variables);
        _collector = new FieldCollector(schema, fragments, _arguments);
    }

    internal static GraphQLError NestedTooDeeply { get; } = new GraphQLError("The operation is nested too deeply.").WithCode(ErrorCodes.OperationTooDeep);

    /// <summary>Resolves an operation, or says why it cannot be executed at all.</summary>
    /// <param name="schema">The schema that the document is valid for.</param>
    /// <param name="fragments">The document's fragments by name.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">The request's variables.</param>
    /// <param name="scalars">How custom scalars take values.</param>
    /// <param name="resolved">The resolved operation.</param>
    /// <param name="error">Why there is none: no root type, a condition without a value, or an operation too deep or too large.</param>
    public static bool TryResolve(
        Schema schema,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        OperationDefinitionNode operation,
        VariableValues variables,
        ScalarCoercions scalars,
        [NotNullWhen(true)] out ResolvedOperation? resolved,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(operation);
        resolved = null;
        if (schema.RootType(operation.Operation) is not { } rootType)
        {
            error = LocatedError.At($"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.", operation);
            return false;
        }

        var resolver = new OperationResolver(schema, fragments, variables, scalars);
        var selection = resolver.ResolveSelection(rootType, [operation.SelectionSet]);
        error = resolver._collector.Error ?? resolver._error;
        if (error is not null)
        {
            return false;
        }

        resolved = new ResolvedOperation(schema, operation, rootType, selection);
        return true;
    }

    private ResolvedSelection ResolveSelection(CompositeType type, ImmutableArray<SelectionSetNode> selectionSets)
    {
        var key = new SelectionKey(type, selectionSets);
        if (_selections.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _error ??= NestedTooDeeply;
        }

        var possibleTypes = _schema.PossibleTypes(type);
        var fields = new Dictionary<ObjectType, ImmutableArray<ResolvedField>>();
        foreach (var objectType in possibleTypes)
        {
            fields.Add(objectType, ResolveFields(objectType, selectionSets));
        }

        var selection = new ResolvedSelection(type, possibleTypes, fields);
        _selections.Add(key, selection);
        return selection;
    }

    private ImmutableArray<ResolvedField> ResolveFields(ObjectType type, ImmutableArray<SelectionSetNode> selectionSets)
    {
        var collected = _error is null ? _collector.Collect(type, selectionSets) : [];
        var fields = ImmutableArray.CreateBuilder<ResolvedField>(collected.Count);
        var nextIndex = 0;
        foreach (var (responseName, nodes) in collected)
        {
            if (++_fieldCount > MaxFields)
            {
                _error ??= new GraphQLError("The operation selects too many fields.").WithCode(ErrorCodes.TooManyFields);
            }

            if (_error is null && _schema.FindField(type, nodes[0].Name.Value) is { } definition)
            {
                var role = RoleOf(definition);
                fields.Add(ResolveField(responseName, nodes, definition, type, role, role == FieldRole.Data ? nextIndex++ : -1));
            }
        }

        return fields.DrainToImmutable();
    }

    private ResolvedField ResolveField(string responseName, List<FieldNode> nodes, FieldDefinition definition, ObjectType type, FieldRole role, int index) =>
        new(responseName, definition, type, role, index)
        {
            // Validation has seen to it that all nodes have the same arguments.
            Arguments = _arguments.Coerce(definition.Arguments, nodes[0].Arguments, nodes[0], out var error),
            ArgumentError = error,
            Locations = [.. nodes.Select(node => node.Location).OfType<SourceLocation>()],
            Selection = definition.Type.Named is CompositeType composite
                ? ResolveSelection(composite, [.. nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()])
                : null,
        };

    private static FieldRole RoleOf(FieldDefinition definition) => definition switch
    {
        _ when definition.Ordinal >= 0 => FieldRole.Data,
        _ when ReferenceEquals(definition, MetaFields.TypeName) => FieldRole.TypeName,
        _ when ReferenceEquals(definition, MetaFields.Schema) => FieldRole.Schema,
        _ => FieldRole.Type,
    };
}
