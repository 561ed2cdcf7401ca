using System.Collections.Immutable;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Binding;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Pricing;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Planning;

/// <summary>Plans an operation: one operation in, one graph query out. The cell of a field is the one with its <see cref="ResolvedField.Index"/>.</summary>
internal sealed class OperationPlanner
{
    private readonly List<GraphQLError> _errors = [];

    // Fields below an interface share their selections, which saves planning them once a type.
    private readonly Dictionary<ResolvedSelection, Shape> _shapes = [];

    private OperationPlanner(ServiceLimits limits) => Limits = limits;

    public ServiceLimits Limits { get; }

    public ParameterTable Parameters { get; } = new();

    /// <summary>Plans an operation.</summary>
    public static PlannedOperation Plan(ResolvedOperation operation, ServiceLimits limits)
    {
        var planner = new OperationPlanner(limits);
        var columns = planner.Parts<Column>(operation.RootType, operation.Selection, parent: null);
        var parameters = planner.Parameters.Planned;
        var query = columns.IsEmpty ? null : new GraphQuery(columns, parameters.Length) { ListLength = limits.ListLength };

        // What is planned only in part is not to be used, and so has no price.
        var price = query is null || planner._errors.Count > 0 ? null : OperationPricer.Price(operation, query);
        return new PlannedOperation(query, price, parameters, [.. planner._errors]);
    }

    /// <summary>The cells of an object: one for each field that is selected on it.</summary>
    public ImmutableArray<TPart> Parts<TPart>(ObjectType type, ResolvedSelection selection, FieldPlanning? parent)
    {
        var binding = Bindings.Of<TPart>(type.Name);
        var parts = ImmutableArray.CreateBuilder<TPart>();
        foreach (var field in selection.FieldsOf(type))
        {
            if (field.Role != FieldRole.Data)
            {
                continue;
            }

            var planning = new FieldPlanning(this, field, parent);
            if (field.ArgumentError is { } error)
            {
                planning.Refuse(ErrorCatalog.BadArgument, error.Message);
            }
            else
            {
                parts.Add(binding[field.Definition.Name].Plan(planning));
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>The cells of a node by the type that it turns out to be.</summary>
    public Shape Shape(ResolvedSelection selection, FieldPlanning parent)
    {
        if (!_shapes.TryGetValue(selection, out var shape))
        {
            shape = new Shape(selection.PossibleTypes.Select(type => KeyValuePair.Create(Bindings.NodeTypeOf(type.Name), Parts<Column>(type, selection, parent))));
            _shapes.Add(selection, shape);
        }

        return shape;
    }

    public void Refuse(GraphQLError error) => _errors.Add(error);
}
