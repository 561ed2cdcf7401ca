using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A number counts within a series and is given to one meeting of it.</summary>
internal static class OrdinalRule
{
    public static void Check(RuleContext context)
    {
        var said = context.Seeds.Said<MeetingStatement>().ToArray();
        var series = said.Where(meeting => meeting.Statement.SeriesId is not null).ToLookup(meeting => meeting.Statement.MeetingId, meeting => meeting.Statement.SeriesId!, StringComparer.Ordinal);
        var taken = new Dictionary<(string Series, int Ordinal), Said<MeetingStatement>>();
        foreach (var meeting in said.Where(meeting => meeting.Statement.Ordinal is not null))
        {
            var id = meeting.Statement.MeetingId;
            if (series[id].FirstOrDefault() is not { } its)
            {
                context.Report(DiagnosticCatalog.OrdinalWithoutSeries, meeting.At["ordinal"], $"no fact says in which series '{id}' was held");
                continue;
            }

            var ordinal = meeting.Statement.Ordinal!.Value;
            taken.TryAdd((its, ordinal), meeting);
            var first = taken[(its, ordinal)];
            if (first.Statement.MeetingId != id && !context.IsDisputed(first.Fact, meeting.Fact))
            {
                context.Report(DiagnosticCatalog.OrdinalTaken, meeting.At["ordinal"], $"'{first.Statement.MeetingId}' is number {ordinal} of '{its}' already, at {first.At["ordinal"]}");
            }
        }
    }
}
