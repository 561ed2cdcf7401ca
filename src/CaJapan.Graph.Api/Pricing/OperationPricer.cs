using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Api.Binding;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Pricing;

/// <summary>
/// Prices an operation by its plan, field by field: a row costs 1, a value in it a tenth, and so does a node that is looked at on the way. Pages cost what they ask for, lists without pages what
/// <see cref="AssumedSizes"/> says.
/// </summary>
internal sealed partial class OperationPricer
{
    private const double Row = 1;
    private const double Value = 0.1;
    private const double Look = 0.1;

    private readonly int _listLength;

    // Selections are shared, so that pricing them once keeps the work with the document and not with the power of its depth.
    private readonly Dictionary<ResolvedSelection, SelectionPrice> _selections = [];
    private int _slots;

    private OperationPricer(int listLength) => _listLength = listLength;

    /// <summary>The price of an operation.</summary>
    /// <param name="query">What it was planned as.</param>
    public static OperationPrice Price(ResolvedOperation operation, GraphQuery query)
    {
        var pricer = new OperationPricer(query.ListLength);
        var root = Object(operation.Selection.DataFieldsOf(operation.RootType), query.Columns, pricer.Field);
        return new OperationPrice(root, pricer._slots);
    }

    /// <summary>An object whose fields are these cells, side by side.</summary>
    private static ObjectPrice Object<TPart>(ImmutableArray<ResolvedField> fields, ImmutableArray<TPart> parts, Func<ResolvedField, TPart, FieldPrice?> price)
    {
        var own = Row;
        var leading = ImmutableArray.CreateBuilder<FieldPrice>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (price(fields[i], parts[i]) is { } field)
            {
                leading.Add(field);
            }
            else
            {
                own += Value;
            }
        }

        return new ObjectPrice(own, leading.ToImmutable());
    }

    private SelectionPrice Only(ObjectPrice price) => new([price], Amount.Once(price.Total, ref _slots));

    private SelectionPrice Parts<TPart>(ResolvedField field, ImmutableArray<TPart> parts, Func<ResolvedField, TPart, FieldPrice?> price) =>
        Only(Object(field.Selection!.DataFieldsOf((ObjectType)field.Selection.Type), parts, price));

    private SelectionPrice Shape(ResolvedField field, Shape shape)
    {
        var selection = field.Selection!;
        if (!_selections.TryGetValue(selection, out var price))
        {
            ImmutableArray<ObjectPrice> alternatives = [.. selection.PossibleTypes.Select(type => Object(selection.DataFieldsOf(type), ColumnsOf(type, shape), Field))];
            var dearest = alternatives.Aggregate(Amount.None, (most, alternative) => Amount.Larger(most, alternative.Total));
            _selections.Add(selection, price = new SelectionPrice(alternatives, Amount.Once(dearest, ref _slots)));
        }

        return price;
    }

    // Objects that are no node of their own have the columns of the node they stand for, whatever it is.
    private static ImmutableArray<Column> ColumnsOf(ObjectType type, Shape shape) => shape[Bindings.Of<Column>(type.Name).Node ?? shape.Types.Single()];

    private FieldPrice? Field(ResolvedField field, Column column) => column switch
    {
        Column.One c => Found(field, SetPrice.Of(c.Nodes), 1, Shape(field, c.Shape)),
        Column.Many c when SetPrice.Of(c.Nodes) is var nodes => Found(field, nodes, Amount.Smaller(nodes.Size, _listLength), Shape(field, c.Shape)),
        Column.ForEachId c => new(field.ResponseName, new Amount.Given(c.Ids) * Look, new Amount.Given(c.Ids), Shape(field, c.Shape)),
        Column.Edges c when AssumedSizes.Of(c.Step) is var size => new(field.ResponseName, size * Look, size, Parts(field, c.Columns, Field)),
        Column.Group c => new(field.ResponseName, 0, 1, Parts(field, c.Columns, Field)),
        Column.Self c => new(field.ResponseName, 0, 1, Shape(field, c.Shape)),
        Column.Count c => Found(field, SetPrice.Of(c.Nodes), 0, Nothing),
        Column.Page c => Page(field, c),
        Column.CompanionPage c => CompanionPage(field, c),
        Column.SharedMany c => Found(field, SharedWithCompanion, SharedWithCompanion.Size, Shape(field, c.Shape)),
        Column.SharedCount => Found(field, SharedWithCompanion, 0, Nothing),
        Column.Hits c => Hits(field, c),
        Column.Paths c => Paths(field, c),
        Column.Neighborhood c => Neighborhood(field, c),
        Column.Id or Column.Property or Column.EdgeText or Column.Value => null,
        _ => throw new UnreachableException(),
    };
}
