using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>No meeting is held on its own occasion.</summary>
internal static class OccasionCycleRule
{
    public static void Check(RuleContext context)
    {
        var said = context.Seeds.Said<MeetingStatement>().Where(said => said.Statement.OccasionOfId is not null).ToLookup(said => said.Statement.MeetingId, StringComparer.Ordinal);
        foreach (var circle in Cycles.Find(said.Select(meeting => meeting.Key), id => said[id].Select(meeting => meeting.Statement.OccasionOfId!)))
        {
            context.Report(DiagnosticCatalog.OccasionCycle, said[circle[0]].First().At["occasionOf"], $"the meeting is held on its own occasion: {Cycles.Print(circle)}");
        }
    }
}
