using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>The meetings of a series that were held follow one another as their numbers do.</summary>
internal static class SeriesOrderRule
{
    public static void Check(RuleContext context)
    {
        var said = context.Seeds.Said<MeetingStatement>().ToLookup(said => said.Statement.MeetingId, StringComparer.Ordinal);
        var held = from meeting in said
                   where meeting.Any(one => one.Statement.Status == MeetingStatus.Held)
                   let series = meeting.Select(one => one.Statement.SeriesId).FirstOrDefault(id => id is not null)
                   let number = meeting.Select(one => one.Statement.Ordinal).FirstOrDefault(ordinal => ordinal is not null)
                   let dated = meeting.FirstOrDefault(one => one.Statement.Date is not null)
                   where series is not null && number is not null && dated is not null
                   orderby series, number
                   select (Series: series, Number: number.Value, Said: dated);
        foreach (var series in held.GroupBy(meeting => meeting.Series, StringComparer.Ordinal))
        {
            foreach (var (before, after) in series.Zip(series.Skip(1)).Where(pair => pair.First.Said.Statement.Date!.Value.Earliest > pair.Second.Said.Statement.Date!.Value.Latest))
            {
                context.Report(DiagnosticCatalog.OutOfOrder, after.Said.At["date"], $"number {after.Number} of '{series.Key}' on {after.Said.Statement.Date} lies before number {before.Number} on {before.Said.Statement.Date}");
            }
        }
    }
}
