using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace CaJapan.Graph.Querying;

/// <summary>Prints queries and their parts: one line for sets and predicates, an indented tree for columns.</summary>
internal sealed class QueryPrinter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Print(GraphQuery query) => Printed(p => p.Columns(query.Columns));

    public static string Print(Column column) => Printed(p => p.Cell(column));

    public static string Print(Shape shape) => Printed(p => p.Shape(shape));

    public static string Print(NodeSet nodes) => nodes switch
    {
        NodeSet.Current => "@",
        NodeSet.ById { Types.IsEmpty: true } n => $"node({n.Id})",
        NodeSet.ById n => $"{string.Join('|', n.Types)}({n.Id})",
        NodeSet.ByIds n => $"{n.Type}s({n.Ids})",
        NodeSet.All n => $"{n.Type}*",
        NodeSet.Along { EdgeText: { } text } n => $"{Print(n.Start)}{n.Step}[{text}]",
        NodeSet.Along n => $"{Print(n.Start)}{n.Step}",
        NodeSet.Where n => $"{Print(n.Nodes)}[{Print(n.Predicate)}]",
        NodeSet.Shared n => $"shared({n.Type}({n.Ids}) {Print(n.Reached)})",
        _ => throw new UnreachableException(),
    };

    public static string Print(Predicate predicate) => predicate switch
    {
        Predicate.And { Operands.IsEmpty: true } => "true",
        Predicate.Or { Operands.IsEmpty: true } => "false",
        Predicate.And p => "(" + string.Join(" and ", p.Operands.Select(Print)) + ")",
        Predicate.Or p => "(" + string.Join(" or ", p.Operands.Select(Print)) + ")",
        Predicate.Not p => $"not {Print(p.Operand)}",
        Predicate.Compare p => $"{p.Property.Name} {p.Comparison} {p.Value}",
        Predicate.CompareId p => $"id {p.Comparison} {p.Value}",
        Predicate.IsNull p => $"{p.Property.Name} is null",
        Predicate.Some p => $"some {Print(p.Nodes)}: {Print(p.Predicate)}",
        _ => throw new UnreachableException(),
    };

    private static string Printed(Action<QueryPrinter> print)
    {
        var printer = new QueryPrinter();
        print(printer);
        return printer._text.ToString().TrimEnd('\n');
    }

    private static string Ordered(ImmutableArray<OrderKey> order) => order.IsEmpty ? string.Empty : " order " + string.Join(", ", order);

    private void Line(string line) => _text.Append(' ', _depth * 2).Append(line).Append('\n');

    private void Nested(string line, Action body)
    {
        Line(line);
        _depth++;
        body();
        _depth--;
    }

    private void Columns(ImmutableArray<Column> columns)
    {
        foreach (var column in columns)
        {
            Cell(column);
        }
    }

    private void Shape(Shape shape)
    {
        // An interface often asks the same of many types: those are told together.
        var types = shape.Types.GroupBy(type => Printed(p => p.Columns(shape[type])));
        foreach (var alike in types)
        {
            Nested(string.Join('|', alike), () => Columns(shape[alike.First()]));
        }
    }

    private void Cell(Column column)
    {
        switch (column)
        {
            case Column.Id:
                Line("id");
                break;
            case Column.Property c:
                Line(c.Type.Name);
                break;
            case Column.EdgeText:
                Line("edge text");
                break;
            case Column.One c:
                Nested($"one {c.Nodes}{Ordered(c.Order)}", () => Shape(c.Shape));
                break;
            case Column.Many c:
                Nested($"many {c.Nodes}{Ordered(c.Order)}", () => Shape(c.Shape));
                break;
            case Column.ForEachId c:
                Nested($"each {c.Ids}", () => Shape(c.Shape));
                break;
            case Column.Edges c:
                Nested($"edges {c.Step}", () => Columns(c.Columns));
                break;
            case Column.Group c:
                Nested("group", () => Columns(c.Columns));
                break;
            case Column.Self c:
                Nested("self", () => Shape(c.Shape));
                break;
            case Column.Count c:
                Line($"count {c.Nodes}");
                break;
            case Column.Value c:
                Line($"value {c.Parameter}");
                break;
            case Column.Page c:
                Nested($"page {c.Nodes}{Ordered(c.Order)} {c.Window} of \"{c.ListKey}\"", () => Parts(c.Parts));
                break;
            case Column.CompanionPage c:
                Nested($"companions {c.There} {c.Window} of \"{c.ListKey}\"", () => Parts(c.Parts));
                break;
            case Column.SharedMany c:
                Nested($"shared{Ordered(c.Order)}", () => Shape(c.Shape));
                break;
            case Column.SharedCount:
                Line("shared count");
                break;
            case Column.Hits c:
                Nested($"hits {c.Found}", () => Parts(c.Parts));
                break;
            case Column.Paths c:
                Nested(
                    $"paths {c.From} to {c.To} via {string.Join('|', c.Via)} through hubs by {string.Join('|', c.ThroughHubs)} length {c.MaxLength} at most {c.MaxPaths}",
                    () => Parts(c.Parts));
                break;
            case Column.Neighborhood c:
                Nested($"neighborhood {c.Ids} depth {c.Depth} each {c.PerNode} via {string.Join('|', c.Via)}", () => Parts(c.Parts));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Parts(ImmutableArray<PagePart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case PagePart.Edges p:
                    Nested("edges", () => Cells(p.Cells));
                    break;
                case PagePart.Nodes p:
                    Nested("nodes", () => Shape(p.Shape));
                    break;
                case PagePart.Info p:
                    Line("info " + string.Join(' ', p.Cells));
                    break;
                case PagePart.Total:
                    Line("total");
                    break;
                case PagePart.Facets p:
                    Nested($"facets {string.Join(' ', p.By)} first {p.First}", () => FacetCells(p.Cells));
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void Cells(ImmutableArray<EdgePart> cells)
    {
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case EdgePart.Node c:
                    Nested("node", () => Shape(c.Shape));
                    break;
                case EdgePart.Cell c:
                    Cell(c.Column);
                    break;
                default:
                    Line(cell.GetType().Name);
                    break;
            }
        }
    }

    private void FacetCells(ImmutableArray<FacetPart> cells)
    {
        foreach (var cell in cells)
        {
            Line(cell is FacetPart.Values values ? "Values " + string.Join(' ', values.Cells) : cell.GetType().Name);
        }
    }

    private void Parts(ImmutableArray<PathPart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case PathPart.Nodes p:
                    Nested("nodes", () => Shape(p.Shape));
                    break;
                case PathPart.Relationships p:
                    Nested("relationships", () => Cells(p.Cells));
                    break;
                default:
                    Line(part.GetType().Name);
                    break;
            }
        }
    }

    private void Cells(ImmutableArray<RelationshipPart> cells)
    {
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case RelationshipPart.From c:
                    Nested("from", () => Shape(c.Shape));
                    break;
                case RelationshipPart.To c:
                    Nested("to", () => Shape(c.Shape));
                    break;
                case RelationshipPart.Facts c:
                    Nested("facts", () => Shape(c.Shape));
                    break;
                default:
                    Line(cell.GetType().Name);
                    break;
            }
        }
    }
}
