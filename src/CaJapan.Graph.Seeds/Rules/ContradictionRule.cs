using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Values that cannot both be true stand side by side only where a dispute rests on both facts.</summary>
internal static class ContradictionRule
{
    public static void Check(RuleContext context)
    {
        var seeds = context.Seeds;
        Same<MeetingStatement>(context, "series", one => one.MeetingId, one => one.SeriesId);
        Same<MeetingStatement>(context, "ordinal", one => one.MeetingId, one => one.Ordinal?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Same<MeetingStatement>(context, "format", one => one.MeetingId, one => Word(one.Format));
        Same<MeetingStatement>(context, "level", one => one.MeetingId, one => Word(one.Level));
        Same<MeetingStatement>(context, "host", one => one.MeetingId, one => one.HostId);
        Same<MeetingStatement>(context, "occasionOf", one => one.MeetingId, one => one.OccasionOfId);
        Same<MeetingStatement>(context, "follows", one => one.MeetingId, one => one.FollowsId);
        Overlapping<MeetingStatement>(context, "date", one => one.MeetingId, one => one.Date);
        Overlapping<MeetingStatement>(context, "endDate", one => one.MeetingId, one => one.EndDate);
        Overlapping<DialogueStatement>(context, "launched", _ => seeds.Dialogue!.Value.Id, one => one.Launched);
        Same<AgendaStatement>(context, "session", one => one.ItemId, one => one.Session?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Same<OutcomeStatement>(context, "kind", one => one.OutcomeId, one => Word(one.Kind));
        Same<OutcomeStatement>(context, "leadsTo", one => one.OutcomeId, one => one.LeadsToId);
        Same<ParticipationStatement>(context, "as", Participant, one => one.RoleId);
        Same<ParticipationStatement>(context, "of", Participant, one => one.SenderId);
        Same<CountStatement>(context, "number", one => $"{one.SeriesId} by {one.AsOf}, {Word(one.Format) ?? "all"}", one => one.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Compare(context, seeds.Said<MeetingStatement>().Where(said => said.Statement.Status is MeetingStatus.Held or MeetingStatus.Cancelled)
            .Select(said => new Claim<string>(said.Statement.MeetingId, "status", Word(said.Statement.Status)!, Word(said.Statement.Status)!, said.Fact, said.At["status"])), Equal);
        Compare(context, Places(seeds), PlacesFit);
        Compare(context, Standings(seeds), StandingsFit);
        Compare(context, Attendances(seeds), Equal);
        Compare(context, Heads(seeds), Equal);
    }

    private static void Same<T>(RuleContext context, string key, Func<T, string> subject, Func<T, string?> value)
        where T : Statement =>
        Compare(
            context,
            from said in context.Seeds.Said<T>()
            let its = value(said.Statement)
            where its is not null
            select new Claim<string>(subject(said.Statement), key, its, its, said.Fact, said.At[key]),
            Equal);

    private static void Overlapping<T>(RuleContext context, string key, Func<T, string> subject, Func<T, PartialDate?> value)
        where T : Statement =>
        Compare(
            context,
            from said in context.Seeds.Said<T>()
            let its = value(said.Statement)
            where its is not null
            select new Claim<PartialDate>(subject(said.Statement), key, its.Value, its.Value.ToString(), said.Fact, said.At[key]),
            (left, right) => left.Overlaps(right));

    /// <summary>Reports each claim once, against the first claim of the same subject that it does not fit.</summary>
    private static void Compare<T>(RuleContext context, IEnumerable<Claim<T>> claims, Func<T, T, bool> fit)
    {
        foreach (var same in claims.GroupBy(claim => claim.Subject, StringComparer.Ordinal))
        {
            var earlier = new List<Claim<T>>();
            foreach (var claim in same)
            {
                if (earlier.Find(other => !fit(other.Value, claim.Value) && !context.IsDisputed(other.Fact, claim.Fact)) is { } contrary)
                {
                    var message = $"{claim.Property} of '{claim.Subject}' is '{claim.Text}' here and '{contrary.Text}' at {contrary.Place}, and no dispute rests on both facts";
                    context.Report(DiagnosticCatalog.Contradiction, claim.Place, message);
                }

                earlier.Add(claim);
            }
        }
    }

    private static IEnumerable<Claim<PlaceEntry>> Places(BoundSeeds seeds) =>
        from said in seeds.Said<MeetingStatement>()
        from place in seeds.Places
        where place.Value.Id == said.Statement.PlaceId
        select new Claim<PlaceEntry>(said.Statement.MeetingId, "place", place.Value, place.Value.Id, said.Fact, said.At["place"]);

    private static IEnumerable<Claim<StandingStatement>> Standings(BoundSeeds seeds) =>
        seeds.Said<StandingStatement>().Select(said => new Claim<StandingStatement>(said.Statement.CountryId, "standing", said.Statement, Word<StandingKind>(said.Statement.Kind)!, said.Fact, said.At["kind"]));

    private static IEnumerable<Claim<string>> Attendances(BoundSeeds seeds) =>
        seeds.Said<DelegationStatement>().Select(said => Delegation(said, said.Statement.SenderId, said.Statement.MeetingId, said.Statement.Attendance, "attendance")).Concat(
            seeds.Said<ParticipationStatement>().Where(said => said.Statement.SenderId is not null)
                .Select(said => Delegation(said, said.Statement.SenderId!, said.Statement.MeetingId, Attendance.Present, "of")));

    private static IEnumerable<Claim<string>> Heads(BoundSeeds seeds) =>
        seeds.Said<ParticipationStatement>()
            .Where(said => said.Statement is { SenderId: not null, OfficialId: not null, Capacity: Capacity.Head or Capacity.Chair })
            .DistinctBy(said => (said.Source, said.Statement.SenderId, said.Statement.MeetingId))
            .Select(said => new Claim<string>($"{said.Statement.SenderId} at {said.Statement.MeetingId}", "head", said.Statement.OfficialId!, said.Statement.OfficialId!, said.Fact, said.At["capacity"]));

    private static Claim<string> Delegation<T>(Said<T> said, string sender, string meeting, Attendance attendance, string key)
        where T : Statement => new($"{sender} at {meeting}", "attendance", Words<Attendance>.Of(attendance), Words<Attendance>.Of(attendance), said.Fact, said.At[key]);

    private static string Participant(ParticipationStatement one) => $"{one.OfficialId ?? one.UnnamedKey} at {one.MeetingId}";

    private static bool Equal(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static bool StandingsFit(StandingStatement left, StandingStatement right) =>
        left.Kind == right.Kind || left.To?.Latest < right.From?.Earliest || right.To?.Latest < left.From?.Earliest;

    /// <summary>One lies within the other: a building in its city, a city in its country.</summary>
    private static bool PlacesFit(PlaceEntry left, PlaceEntry right) => left.Id == right.Id || Contains(left, right) || Contains(right, left);

    private static bool Contains(PlaceEntry outer, PlaceEntry inner) =>
        (outer.CountryId is null || inner.CountryId is null || outer.CountryId == inner.CountryId)
        && (outer.City is null || (outer.City == inner.City && outer.City == outer.Name));

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is null ? null : Words<T>.Of(value.Value);
}
