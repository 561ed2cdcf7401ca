using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>What is said of meetings themselves.</summary>
internal static class MeetingFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        foreach (var said in testimony.Of<MeetingStatement>())
        {
            Support(said, draft);
        }

        foreach (var meeting in testimony.Of<MeetingStatement>().GroupBy(s => s.Statement.MeetingId, StringComparer.Ordinal))
        {
            Meeting(draft[meeting.Key], [.. meeting], draft);
        }

        foreach (var meeting in draft.All(NodeTypes.Meeting))
        {
            meeting["format"] ??= EnumSymbols.Of(MeetingFormat.Unknown);
            meeting["status"] ??= EnumSymbols.Of(MeetingStatus.Held);
            meeting["years"] = Years((PartialDate?)meeting["date"], (PartialDate?)meeting["endDate"]);
        }
    }

    private static void Meeting(Node meeting, IReadOnlyList<Said<MeetingStatement>> said, GraphDraft draft)
    {
        meeting["ordinal"] = Preference.Of(Claims(said, s => s.Ordinal)) is > 0 and var ordinal ? ordinal : null;
        meeting["date"] = Preference.OfDates(Claims(said, s => s.Date));
        meeting["endDate"] = Preference.OfDates(Claims(said, s => s.EndDate));
        meeting["format"] = Symbol(Claims(said, s => s.Format));
        meeting["status"] = Symbol(Beyond(MeetingStatus.Planned, Claims(said, s => s.Status)));
        meeting["level"] = Symbol(Claims(said, s => s.Level));
        One(draft, RelationshipTypes.InSeries, meeting, said, s => s.SeriesId);
        One(draft, RelationshipTypes.HeldAt, meeting, said, s => s.PlaceId, (one, other) => LiesIn(draft, one, other));
        One(draft, RelationshipTypes.HostedBy, meeting, said, s => s.HostId);
        One(draft, RelationshipTypes.OccasionOf, meeting, said, s => s.OccasionOfId);
        One(draft, RelationshipTypes.Follows, meeting, said, s => s.FollowsId);
        foreach (var one in said)
        {
            foreach (var organizer in one.Statement.OrganizerIds)
            {
                draft.Relate(RelationshipTypes.OrganizedBy, meeting.Id, organizer, one.Fact.Id);
            }

            foreach (var topic in one.Statement.TopicIds)
            {
                draft.Relate(RelationshipTypes.About, meeting.Id, topic, one.Fact.Id);
            }
        }
    }

    private static void Support(Said<MeetingStatement> said, GraphDraft draft)
    {
        var (statement, fact) = (said.Statement, said.Fact.Id);
        void About(object? value, string property, params IEnumerable<string?> targets)
        {
            if (value is not null)
            {
                draft.Support(fact, statement.MeetingId, property);
                foreach (var target in targets.OfType<string>())
                {
                    draft.Support(fact, target);
                }
            }
        }

        About(statement.SeriesId, "series", statement.SeriesId);
        About(statement.Ordinal, "ordinal");
        About(statement.Date, "date");
        About(statement.EndDate, "endDate");
        About(statement.Format, "format");
        About(statement.Status, "status");
        About(statement.Level, "level");
        About(statement.PlaceId, "place", statement.PlaceId);
        About(statement.HostId, "host", statement.HostId);
        About(statement.OccasionOfId, "occasionOf", statement.OccasionOfId);
        About(statement.FollowsId, "follows", statement.FollowsId);
        About(statement.OrganizerIds.IsEmpty ? null : statement, "organizers", statement.OrganizerIds);
        About(statement.TopicIds.IsEmpty ? null : statement, "topics", statement.TopicIds);
        if (statement.OccasionOfId is not null)
        {
            draft.Support(fact, statement.OccasionOfId, "occasions");
        }
    }

    private static void One(
        GraphDraft draft, RelationshipType type, Node meeting, IReadOnlyList<Said<MeetingStatement>> said, Func<MeetingStatement, string?> target, Func<string, string, bool>? refines = null)
    {
        var claims = said.Where(s => target(s.Statement) is not null).Select(s => new Claim<string>(target(s.Statement)!, s.Fact.Stance, s.Fact.Id, s.Source?.Id)).ToList();
        if (Preference.Of(claims, refines) is { } chosen)
        {
            foreach (var claim in claims.Where(c => c.Value == chosen || (refines is not null && refines(chosen, c.Value))))
            {
                draft.Relate(type, meeting.Id, chosen, claim.FactId);
            }
        }
    }

    /// <summary>A building lies in its city, a city in its country.</summary>
    private static bool LiesIn(GraphDraft draft, string one, string other)
    {
        var (inner, outer) = (draft[one], draft[other]);
        var sameCountry = draft.From(one, RelationshipTypes.InCountry).SequenceEqual(draft.From(other, RelationshipTypes.InCountry));
        return (inner["city"], outer["city"]) switch
        {
            (string, null) => sameCountry,
            (string city, string outerCity) => city == outerCity && sameCountry && outer["name"] is string name && name == outerCity,
            _ => false,
        };
    }

    private static int[] Years(PartialDate? date, PartialDate? end)
    {
        if (date is not { } from || from.Earliest == 0 || (end ?? from).Latest == DateOnly.MaxValue.DayNumber)
        {
            return [];
        }

        var (first, last) = (DateOnly.FromDayNumber(from.Earliest).Year, DateOnly.FromDayNumber((end ?? from).Latest).Year);
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    private static List<Claim<T>> Claims<T>(IReadOnlyList<Said<MeetingStatement>> said, Func<MeetingStatement, T?> value)
        where T : struct =>
        [.. said.Where(s => value(s.Statement) is not null).Select(s => new Claim<T>(value(s.Statement)!.Value, s.Fact.Stance, s.Fact.Id, s.Source?.Id))];

    /// <summary>What became of a plan, said or inferred; the plan where nothing is known of that, for however many announced it, none of them says what came of it.</summary>
    private static List<Claim<MeetingStatus>> Beyond(MeetingStatus plan, List<Claim<MeetingStatus>> claims) =>
        claims.Exists(claim => claim.Value != plan) ? claims.FindAll(claim => claim.Value != plan) : claims;

    private static string? Symbol<TEnum>(List<Claim<TEnum>> claims)
        where TEnum : struct, Enum => claims.Count == 0 ? null : EnumSymbols.Of(Preference.Of(claims));
}
