using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Resolution;

namespace CaJapan.Graph.Api.Pricing;

/// <content>Paths and neighbourhoods.</content>
internal sealed partial class OperationPricer
{
    // The level of a search between two ends.
    private const double LooksPerLevel = 100;

    private FieldPrice Paths(ResolvedField field, Column.Paths paths)
    {
        var length = new Amount.Given(paths.MaxLength);
        return new(
            field.ResponseName,
            length * LooksPerLevel * Look,
            new Amount.Given(paths.MaxPaths),
            Parts(field, paths.Parts, (inner, part) => Part(inner, part, length + 1, length)));
    }

    private FieldPrice Neighborhood(ResolvedField field, Column.Neighborhood neighborhood)
    {
        var perNode = Amount.Smaller(new Amount.Given(neighborhood.PerNode), AssumedSizes.Neighbours);
        var nodes = Amount.Smaller(new Amount.Given(neighborhood.Ids) * new Amount.Levels(perNode, neighborhood.Depth), Limits.NeighborhoodNodes);
        var relationships = nodes * AssumedSizes.RelationshipsPerNode;
        return new(
            field.ResponseName,
            (nodes + relationships) * Look * 2,
            1,
            Parts(field, neighborhood.Parts, (inner, part) => Part(inner, part, nodes, relationships)));
    }

    private FieldPrice? Part(ResolvedField field, PathPart part, Amount nodes, Amount relationships) => part switch
    {
        PathPart.Nodes p => new(field.ResponseName, 0, nodes, Shape(field, p.Shape)),
        PathPart.Relationships p => new(field.ResponseName, 0, relationships, Parts(field, p.Cells, Field)),
        _ => null,
    };

    private FieldPrice? Field(ResolvedField field, RelationshipPart part) => part switch
    {
        RelationshipPart.From p => new(field.ResponseName, 0, 1, Shape(field, p.Shape)),
        RelationshipPart.To p => new(field.ResponseName, 0, 1, Shape(field, p.Shape)),
        RelationshipPart.Facts p => new(field.ResponseName, AssumedSizes.FactsPerRelationship * Look, AssumedSizes.FactsPerRelationship, Shape(field, p.Shape)),
        _ => null,
    };
}
