using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A fact speaks once of a participant's part in a meeting.</summary>
internal static class ParticipantOnceRule
{
    public static void Check(RuleContext context)
    {
        var said = context.Seeds.Said<ParticipationStatement>().GroupBy(said => (said.Fact.Id, said.Statement.MeetingId, said.Statement.OfficialId, said.Statement.UnnamedKey));
        foreach (var again in said.SelectMany(same => same.Skip(1)))
        {
            var who = again.Statement.OfficialId?[Kind.Official.Id(string.Empty).Length..] ?? again.Statement.UnnamedKey;
            context.Report(DiagnosticCatalog.ParticipantTwiceInFact, again.At.Start, $"the fact says already that '{who}' took part");
        }
    }
}
