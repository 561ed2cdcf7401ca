using System.Collections.Immutable;
using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Paging;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Names;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding;

/// <summary>The questions of the domain that go across kinds.</summary>
internal static class Questions
{
    // What paths and neighbourhoods run along where nothing else is said: relationships that stand for several, so that a path is short and readable.
    private static readonly ImmutableArray<RelationshipType> Condensed = [Attended, Represented, InSeries, HeldAt, About, Broader, Next, OccasionOf, ProposedAt, ResultOf];

    /// <summary>The matrix: in the order of the countries given, or by name.</summary>
    public static Column Representation(FieldPlanning planning)
    {
        var cells = new Shape([KeyValuePair.Create(NodeTypes.Country, planning.Parts<Column>())]);
        if (planning.Argument("countries") is not null)
        {
            var given = planning.Read("countries", new ListReader<string>(CountryReader.Instance, Lookups.MostIds));
            return new Column.Many(new NodeSet.ByIds(given, NodeTypes.Country), [], cells);
        }

        var isParty = new Predicate.Compare(NodeTypes.Standing["kind"], Comparison.Eq, planning.Fixed(EnumSymbols.Of(StandingKind.Party)));
        var parties = new NodeSet.All(NodeTypes.Country).Where(new Predicate.Some(Here.In(OfCountry, NodeTypes.Standing), isParty));
        return new Column.Many(parties, DefaultOrders.Of(NodeTypes.Country), cells);
    }

    /// <summary>Names are searched before the query is run; what is found enters it.</summary>
    public static Column Search(FieldPlanning planning)
    {
        var kinds = planning.Argument("kinds") is ListInput list ? [.. list.Items.Select(kind => ((EnumInput)kind).Name)] : NodeTypes.Entities.Select(type => EnumSymbols.Of(type)).ToHashSet();
        var search = new PlannedParameter.Search(
            planning.Plan("text", WordReader.Instance),
            [.. NodeTypes.Entities.Where(type => kinds.Contains(EnumSymbols.Of(type)))],
            planning.Plan("minScore", ScoreReader.Instance, 0.5),
            planning.Plan("first", Page.Length(planning), Math.Min(10, planning.Limits.PageLength)),
            planning.Plan("after", new CursorReader(NameQuery.ListKey, 1)));
        return new Column.Hits(planning.Search(search), planning.Parts<PagePart>());
    }

    public static Column Paths(FieldPlanning planning)
    {
        var via = Via(planning);
        return new Column.Paths(
            planning.Read("from", IdReader.Any),
            planning.Read("to", IdReader.Any),
            via ?? Condensed,
            via ?? [],
            planning.Read("maxLength", new IntegerReader(ErrorCatalog.BadLimit, 1, 10), 4),
            planning.Read("maxPaths", new IntegerReader(ErrorCatalog.BadLimit, 1, 100), 10),
            planning.Parts<PathPart>());
    }

    public static Column Neighborhood(FieldPlanning planning) => new Column.Neighborhood(
        planning.Read("ids", new ListReader<string>(IdReader.Any, Lookups.MostIds)),
        planning.Read("depth", new IntegerReader(ErrorCatalog.BadLimit, 0, 3), 1),
        planning.Read("perNode", new IntegerReader(ErrorCatalog.BadLimit, 0, 1_000), 50),
        Via(planning) ?? Condensed,
        planning.Parts<PathPart>());

    public static Column CoAttendance(FieldPlanning planning)
    {
        if (planning.Argument("officials") is not null == planning.Argument("countries") is not null)
        {
            planning.Refuse(ErrorCatalog.AmbiguousLookup, "\"coAttendance\" wants either \"officials\" or \"countries\", and not both: coAttendance(countries: [\"TM\", \"JP\"]).");
        }

        return new Column.Group(planning.Parts<Column>());
    }

    /// <summary>The meetings of a co-attendance, whose arguments are those of the field above.</summary>
    public static NodeSet SharedMeetings(FieldPlanning planning)
    {
        var isPresent = new Predicate.Compare(NodeTypes.Delegation["attendance"], Comparison.Eq, planning.Fixed(EnumSymbols.Of(Attendance.Present)));
        NodeSet shared = planning.Argument("officials") is not null
            ? new NodeSet.Shared(planning.Read("officials", new ListReader<string>(new IdReader(NodeTypes.Official), Lookups.MostIds)), NodeTypes.Official, Here.Out(Attended))
            : new NodeSet.Shared(
                planning.Read("countries", new ListReader<string>(CountryReader.Instance, Lookups.MostIds)),
                NodeTypes.Country,
                Here.In(OfCountry, NodeTypes.Delegation).Where(isPresent).Out(ToMeeting));
        return planning.Argument("series") is null
            ? shared
            : shared.Where(new Predicate.Some(Here.Out(InSeries), new Predicate.CompareId(Comparison.Eq, planning.Read("series", new IdReader(NodeTypes.Series)))));
    }

    // Naming a relationship is also what lets a path through the hubs at its end.
    private static ImmutableArray<RelationshipType>? Via(FieldPlanning planning) =>
        planning.Argument("via") is ListInput via ? [.. All.Where(type => via.Items.Any(kind => ((EnumInput)kind).Name == type.Name))] : null;
}
