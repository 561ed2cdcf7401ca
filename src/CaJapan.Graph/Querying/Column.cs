using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>One cell of a row: what it holds, given the node in scope.</summary>
public abstract record Column
{
    private protected Column()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => QueryPrinter.Print(this);

    /// <summary>The id of the node: text.</summary>
    public sealed record Id : Column;

    /// <summary>A property of the node: text, integer, boolean, list, or null. Dates and enums are text. Null for a node of another type.</summary>
    public sealed record Property(PropertyType Type) : Column;

    /// <summary>The first property of the relationship that led to the node, if that is a text; only within <see cref="Edges"/>.</summary>
    public sealed record EdgeText : Column;

    /// <summary>The first node of a set as a row, or null. Where the set may have several, they are ordered.</summary>
    public sealed record One(NodeSet Nodes, ImmutableArray<OrderKey> Order, Shape Shape) : Column;

    /// <summary>The nodes of a set as a list of rows. More than <see cref="GraphQuery.ListLength"/> is an error, never a silent cut.</summary>
    /// <param name="Order">Empty for the order that the set itself has (<see cref="NodeSet.ByIds"/>); ties by id.</param>
    public sealed record Many(NodeSet Nodes, ImmutableArray<OrderKey> Order, Shape Shape) : Column;

    /// <summary>For each id a row or null, in the order given, repeated where repeated. Value: <c>string[]</c>, full ids.</summary>
    public sealed record ForEachId(Parameter Ids, Shape Shape) : Column;

    /// <summary>The relationships of one step from the node in scope as a list of rows, in the order they were said, incoming ones by their start first; the cells may ask for <see cref="EdgeText"/>, with the neighbour in scope. More than <see cref="GraphQuery.ListLength"/> is an error.</summary>
    public sealed record Edges(Step Step, ImmutableArray<Column> Columns) : Column;

    /// <summary>A row with the same node in scope, for objects of the schema that are no node of the graph.</summary>
    public sealed record Group(ImmutableArray<Column> Columns) : Column;

    /// <summary>The node in scope as a row.</summary>
    public sealed record Self(Shape Shape) : Column;

    /// <summary>How many different nodes a set has: integer.</summary>
    public sealed record Count(NodeSet Nodes) : Column;

    /// <summary>A value from the parameters, as it is: text, integer, boolean or null.</summary>
    public sealed record Value(Parameter Parameter) : Column;

    /// <summary>A page of an ordered set: a row with one cell a part.</summary>
    /// <param name="ListKey">What list and order this is: goes into its cursors, so that those of other lists are told apart.</param>
    public sealed record Page(NodeSet Nodes, ImmutableArray<OrderKey> Order, Window Window, string ListKey, ImmutableArray<PagePart> Parts) : Column;

    /// <summary>
    /// A page of the nodes of the same type that share neighbours with the node in scope (officials at the same meetings), most shared first, ties by id, without the node itself. A cursor has one key, the count. The shared nodes are in reach of
    /// <see cref="PagePart.Edges"/> as <see cref="SharedMany"/> and <see cref="SharedCount"/>.
    /// </summary>
    /// <param name="There">From the node to what is shared; back along the same relationship to the others.</param>
    public sealed record CompanionPage(Step There, Window Window, string ListKey, ImmutableArray<PagePart> Parts) : Column;

    /// <summary>Within the edges of a <see cref="CompanionPage"/>: the shared nodes as a list of rows.</summary>
    public sealed record SharedMany(ImmutableArray<OrderKey> Order, Shape Shape) : Column;

    /// <summary>Within the edges of a <see cref="CompanionPage"/>: how many are shared.</summary>
    public sealed record SharedCount : Column;

    /// <summary>A page of what a search found. Value: <see cref="SearchPage"/>.</summary>
    public sealed record Hits(Parameter Found, ImmutableArray<PagePart> Parts) : Column;

    /// <summary>
    /// All shortest paths between two entities as a list of rows, ordered by their node ids, then by their relationships (by name of type, those along the path before those against it); parallel relationships of one type count once; none where either entity is unknown. More than <see cref="Limits.TiedPaths"/> is an error.
    /// Values: ids <see cref="string"/>; lengths <see cref="int"/>. No path runs through a country, series or dialogue unless <paramref name="ThroughHubs"/> says so for that type of relationship.
    /// </summary>
    /// <param name="Via">Followed both ways.</param>
    /// <param name="ThroughHubs">Those of <paramref name="Via"/> by which a hub may be entered inside a path.</param>
    public sealed record Paths(
        Parameter From, Parameter To, ImmutableArray<RelationshipType> Via, ImmutableArray<RelationshipType> ThroughHubs, Parameter MaxLength, Parameter MaxPaths, ImmutableArray<PathPart> Parts) : Column;

    /// <summary>
    /// The entities around some others as one row: level by level, within a level by id, of each its first neighbours by name of relationship type, outgoing before incoming, then id, until there are
    /// <see cref="Limits.NeighborhoodNodes"/>; with the relationships of these types among them. Unknown ids are passed by. Values: ids <c>string[]</c>; depth and neighbours per node <see cref="int"/>.
    /// </summary>
    /// <param name="Via">Followed both ways.</param>
    public sealed record Neighborhood(Parameter Ids, Parameter Depth, Parameter PerNode, ImmutableArray<RelationshipType> Via, ImmutableArray<PathPart> Parts) : Column;
}
