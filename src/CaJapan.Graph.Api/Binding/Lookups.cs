using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding;

/// <summary>The fields that look up one thing, or several, in other ways than by the id of one type. What is unknown is null: gaps are answers.</summary>
internal static class Lookups
{
    /// <summary>How many ids one field takes.</summary>
    public const int MostIds = 100;

    public static Column Node(FieldPlanning planning) => new Column.One(new NodeSet.ById(planning.Read("id", IdReader.Any), []), [], planning.Shape());

    public static Column Nodes(FieldPlanning planning) => new Column.ForEachId(planning.Read("ids", new ListReader<string>(IdReader.Any, MostIds)), planning.Shape());

    public static Column Country(FieldPlanning planning)
    {
        var byCode = planning.Argument("code") is not null;
        if (byCode == planning.Argument("id") is not null)
        {
            planning.Refuse(ErrorCatalog.AmbiguousLookup, "\"country\" wants either \"id\" or \"code\", and not both: country(code: \"TM\").");
        }

        var id = byCode ? planning.Read("code", CountryReader.Instance) : planning.Read("id", new IdReader(NodeTypes.Country));
        return new Column.One(new NodeSet.ById(id, [NodeTypes.Country]), [], planning.Shape());
    }

    public static Column Meeting(FieldPlanning planning)
    {
        var (byId, bySeries, byOrdinal) = (planning.Argument("id") is not null, planning.Argument("series") is not null, planning.Argument("ordinal") is not null);
        if (bySeries != byOrdinal || byId == bySeries)
        {
            planning.Refuse(
                ErrorCatalog.AmbiguousLookup,
                "\"meeting\" wants either \"id\", or \"series\" and \"ordinal\" together: meeting(id: \"meeting:som-12\") or meeting(series: \"som\", ordinal: 12).");
        }

        return new Column.One(byId ? MeetingById(planning) : MeetingOfSeries(planning), [], planning.Shape());
    }

    private static NodeSet.ById MeetingById(FieldPlanning planning) => new NodeSet.ById(planning.Read("id", new IdReader(NodeTypes.Meeting)), [NodeTypes.Meeting]);

    private static NodeSet MeetingOfSeries(FieldPlanning planning) =>
        new NodeSet.ById(planning.Read("series", new IdReader(NodeTypes.Series)), [NodeTypes.Series])
            .In(RelationshipTypes.InSeries, NodeTypes.Meeting)
            .Where(new Predicate.Compare(NodeTypes.Meeting["ordinal"], Comparison.Eq, planning.Read("ordinal", IntegerReader.Any)));
}
