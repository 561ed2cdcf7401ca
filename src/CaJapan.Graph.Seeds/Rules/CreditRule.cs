using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A person credited with something said or proposed at a meeting was there.</summary>
internal static class CreditRule
{
    public static void Check(RuleContext context)
    {
        var present = context.Seeds.Said<ParticipationStatement>().Select(said => (said.Statement.MeetingId, said.Statement.OfficialId)).ToHashSet();
        foreach (var said in context.Seeds.Said<Statement>())
        {
            var (meeting, credit) = said.Statement switch
            {
                PositionStatement position => (position.MeetingId, position.By),
                InitiativeStatement initiative => (initiative.MeetingId, initiative.By),
                _ => (null, null),
            };
            if (meeting is not null && credit?.OfficialId is { } person && context.Definitions.ContainsKey(person) && !present.Contains((meeting, person)))
            {
                var (who, where) = (person[Kind.Official.Id(string.Empty).Length..], meeting[Kind.Meeting.Id(string.Empty).Length..]);
                context.Report(DiagnosticCatalog.AbsentCredit, said.At.Within("by")["person"], $"according to no fact did '{who}' take part in '{where}'");
            }
        }
    }
}
