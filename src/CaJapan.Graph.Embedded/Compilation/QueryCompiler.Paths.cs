using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Embedded.Paths;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Compilation;

/// <content>Paths and neighbourhoods.</content>
internal sealed partial class QueryCompiler
{
    private PathsColumn Paths(Column.Paths paths) => new(paths, Routes(paths.Via, paths.ThroughHubs), Parts(paths.Parts));

    private NeighborhoodColumn Neighborhood(Column.Neighborhood neighborhood) => new(neighborhood, Routes(neighborhood.Via, []), Parts(neighborhood.Parts));

    private Route[] Routes(ImmutableArray<RelationshipType> via, ImmutableArray<RelationshipType> throughHubs) =>
    [
        .. from type in via.Distinct().OrderBy(t => t.Name, StringComparer.Ordinal)
           from direction in new[] { Direction.Out, Direction.In }
           select new Route(_snapshot[type], direction, throughHubs.Contains(type)),
    ];

    private PathPartEvaluator[] Parts(ImmutableArray<PathPart> parts) => [.. parts.Select<PathPart, PathPartEvaluator>(part => part switch
    {
        PathPart.Length => new PathPartEvaluator.Length(),
        PathPart.Nodes p => new PathPartEvaluator.Nodes(Shape(p.Shape)),
        PathPart.Relationships p => new PathPartEvaluator.Relationships([.. p.Cells.Select(LinkCell)]),
        PathPart.Truncated => new PathPartEvaluator.Truncated(),
        _ => throw new UnreachableException(),
    })];

    private LinkCellEvaluator LinkCell(RelationshipPart cell) => cell switch
    {
        RelationshipPart.Id => new LinkCellEvaluator.Id(),
        RelationshipPart.Kind => new LinkCellEvaluator.Kind(),
        RelationshipPart.From c => new LinkCellEvaluator.End(Shape(c.Shape), Direction.In),
        RelationshipPart.To c => new LinkCellEvaluator.End(Shape(c.Shape), Direction.Out),
        RelationshipPart.Facts c => new LinkCellEvaluator.Facts(Shape(c.Shape)),
        _ => throw new UnreachableException(),
    };
}
