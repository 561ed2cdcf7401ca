using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>What a source reports as held is not still planned for a later one.</summary>
internal static class StatusRule
{
    public static void Check(RuleContext context)
    {
        var said = context.Seeds.Said<MeetingStatement>().Where(said => said.Source?.Published is not null).ToLookup(said => said.Statement.MeetingId, StringComparer.Ordinal);
        foreach (var meeting in said)
        {
            foreach (var planned in meeting.Where(one => one.Statement.Status == MeetingStatus.Planned))
            {
                var held = meeting.FirstOrDefault(one =>
                    one.Statement.Status == MeetingStatus.Held && one.Source!.Published!.Value.Latest < planned.Source!.Published!.Value.Earliest && !context.IsDisputed(one.Fact, planned.Fact));
                if (held is not null)
                {
                    var message = $"still planned on {planned.Source!.Published}, but reported as held on {held.Source!.Published}, at {held.At["status"]}";
                    context.Report(DiagnosticCatalog.StatusRunsBackwards, planned.At["status"], message);
                }
            }
        }
    }
}
