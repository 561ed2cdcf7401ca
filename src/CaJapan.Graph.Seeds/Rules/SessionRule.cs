using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A session of a meeting is one item on its agenda.</summary>
internal static class SessionRule
{
    public static void Check(RuleContext context)
    {
        var taken = new Dictionary<(string Meeting, int Session), Said<AgendaStatement>>();
        foreach (var item in context.Seeds.Said<AgendaStatement>())
        {
            if (item.Statement.Session is not { } session)
            {
                continue;
            }

            taken.TryAdd((item.Statement.MeetingId, session), item);
            var first = taken[(item.Statement.MeetingId, session)];
            if (first.Statement.ItemId != item.Statement.ItemId && !context.IsDisputed(first.Fact, item.Fact))
            {
                context.Report(DiagnosticCatalog.SessionTaken, item.At["session"], $"session {session} is '{first.Statement.ItemId}' already, at {first.At["session"]}");
            }
        }
    }
}
