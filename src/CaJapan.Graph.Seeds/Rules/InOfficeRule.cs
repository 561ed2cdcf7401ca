using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Whoever takes part in a meeting in a post holds it then, as far as facts say since when and until when.</summary>
internal static class InOfficeRule
{
    public static void Check(RuleContext context)
    {
        var tenures = context.Seeds.Said<TenureStatement>().ToLookup(said => (context.PersonOf(said.Statement.OfficialId), said.Statement.RoleId));
        var days = context.Seeds.Said<MeetingStatement>()
            .SelectMany(said => new[] { said.Statement.Date, said.Statement.EndDate }.OfType<PartialDate>(), (said, day) => (said.Statement.MeetingId, Day: day))
            .ToLookup(meeting => meeting.MeetingId, meeting => meeting.Day, StringComparer.Ordinal);
        foreach (var said in context.Seeds.Said<ParticipationStatement>())
        {
            if (said.Statement is { OfficialId: { } official, RoleId: { } role, MeetingId: var meeting } && days[meeting].Any())
            {
                var held = tenures[(context.PersonOf(official), role)].Where(tenure => !context.IsDisputed(tenure.Fact, said.Fact)).ToArray();
                if (held.Length > 0 && days[meeting].All(day => Terms.Of(held.Select(Sighting)).All(term => term.DaysFrom(day) > 0)))
                {
                    var message = $"'{official}' takes part as '{role}' on {days[meeting].First()}, but held the post {string.Join(" and ", held.Select(Period).OfType<string>().Distinct(StringComparer.Ordinal))}";
                    context.Report(DiagnosticCatalog.OutOfOffice, said.At["as"], message);
                }
            }
        }
    }

    private static Sighting Sighting(Said<TenureStatement> said, int order) =>
        new(said.Statement.OfficialId, said.Statement.RoleId, said.Statement.SeenOn, said.Statement.From, said.Statement.To, said.Fact, said.Source, order);

    private static string? Period(Said<TenureStatement> said) => said.Statement switch
    {
        { From: { } from, To: { } to } => $"from {from} until {to}",
        { From: { } from } => $"from {from}",
        { To: { } to } => $"until {to}",
        _ => null,
    };
}
