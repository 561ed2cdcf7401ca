using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Who counts all meetings of a series does not count fewer than the number of one held by then.</summary>
internal static class CountRule
{
    public static void Check(RuleContext context)
    {
        var meetings = context.Seeds.Said<MeetingStatement>().ToLookup(said => said.Statement.MeetingId, StringComparer.Ordinal);
        foreach (var count in context.Seeds.Said<CountStatement>().Where(count => count.Statement.Format is null))
        {
            foreach (var numbered in meetings.SelectMany(same => HeldBy(count.Statement, same)))
            {
                if (numbered.Statement.Ordinal > count.Statement.Count && !context.IsDisputed(count.Fact, numbered.Fact))
                {
                    var message = $"{count.Statement.Count} by {count.Statement.AsOf}, but '{numbered.Statement.MeetingId}', held by then, is number {numbered.Statement.Ordinal}, at {numbered.At["ordinal"]}";
                    context.Report(DiagnosticCatalog.CountTooLow, count.At["number"], message);
                }
            }
        }
    }

    /// <summary>The statements that number a meeting of the series, if it was held by the date of counting.</summary>
    private static IEnumerable<Said<MeetingStatement>> HeldBy(CountStatement count, IEnumerable<Said<MeetingStatement>> meeting)
    {
        var said = meeting.ToArray();
        return said.Any(one => one.Statement.SeriesId == count.SeriesId)
            && said.Any(one => one.Statement.Status == MeetingStatus.Held)
            && said.Any(one => one.Statement.Date is { } date && date.Latest <= count.AsOf.Earliest)
            ? said.Where(one => one.Statement.Ordinal is not null)
            : [];
    }
}
