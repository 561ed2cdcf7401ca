using System.Collections.Immutable;
using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Filtering;
using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Paths;

namespace CaJapan.Graph.Api.Binding;

/// <summary>The entries of a country's representation in a series: derived when loading, one for each meeting that is known; here those are kept that are asked for.</summary>
internal static class RepresentationEntries
{
    /// <summary>The entries as a list.</summary>
    /// <param name="arguments">The field that has the arguments, which is above <paramref name="planning"/> in the matrix.</param>
    public static Column Column(NodeSet country, FieldPlanning arguments, FieldPlanning planning) =>
        new Column.Many(Of(country, arguments), DefaultOrders.Of(NodeTypes.Representation), planning.Shape());

    /// <summary>How many different heads the entries have that are known by name.</summary>
    public static Column Heads(NodeSet country, FieldPlanning arguments) =>
        new Column.Count(Of(country, arguments).Out(RelationshipTypes.HeadedBy).Out(RelationshipTypes.ByOfficial));

    private static NodeSet Of(NodeSet country, FieldPlanning arguments)
    {
        var series = new Predicate.CompareId(Comparison.Eq, arguments.Read("series", new IdReader(NodeTypes.Series)));
        return country.In(RelationshipTypes.OfCountry, NodeTypes.Representation).Where(
        [
            new Predicate.Some(Here.Out(RelationshipTypes.InSeries), series),
            new Predicate.Some(Here.Out(RelationshipTypes.AtMeeting), Filter.All(Meeting(arguments))),
        ]);
    }

    private static IEnumerable<Predicate> Meeting(FieldPlanning arguments)
    {
        ImmutableArray<MeetingStatus> statuses = arguments.Flag("includePlanned") ? [MeetingStatus.Held, MeetingStatus.Planned] : [MeetingStatus.Held];
        yield return new Predicate.Compare(NodeTypes.Meeting["status"], Comparison.In, arguments.Fixed(statuses.Select(EnumSymbols.Of).ToArray()));

        // A meeting is left out where it is certainly outside: one without a date is not.
        if (arguments.Argument("from") is not null)
        {
            yield return Not(Comparison.Before, arguments.Read("from", DateReader.Instance));
        }

        if (arguments.Argument("to") is not null)
        {
            yield return Not(Comparison.After, arguments.Read("to", DateReader.Instance));
        }
    }

    private static Predicate.Not Not(Comparison comparison, Parameter date) => new(new Predicate.Compare(NodeTypes.Meeting["date"], comparison, date));
}
