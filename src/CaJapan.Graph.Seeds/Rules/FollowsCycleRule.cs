using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>No meeting comes after itself.</summary>
internal static class FollowsCycleRule
{
    public static void Check(RuleContext context)
    {
        var said = context.Seeds.Said<MeetingStatement>().Where(said => said.Statement.FollowsId is not null).ToLookup(said => said.Statement.MeetingId, StringComparer.Ordinal);
        foreach (var circle in Cycles.Find(said.Select(meeting => meeting.Key), id => said[id].Select(meeting => meeting.Statement.FollowsId!)))
        {
            context.Report(DiagnosticCatalog.FollowsCycle, said[circle[0]].First().At["follows"], $"the meeting follows itself: {Cycles.Print(circle)}");
        }
    }
}
