using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Periods run forwards.</summary>
internal static class PeriodRule
{
    public static void Check(RuleContext context)
    {
        foreach (var said in context.Seeds.Said<Statement>())
        {
            switch (said.Statement)
            {
                case MeetingStatement meeting:
                    Compare(context, said.At, meeting.Date, "endDate", meeting.EndDate);
                    break;
                case TenureStatement tenure:
                    Compare(context, said.At, tenure.From, "to", tenure.To);
                    Compare(context, said.At, tenure.From, "seenOn", tenure.SeenOn);
                    Compare(context, said.At, tenure.SeenOn, "to", tenure.To);
                    break;
                case StandingStatement standing:
                    Compare(context, said.At, standing.From, "to", standing.To);
                    break;
                case ChairmanshipStatement chairmanship:
                    Compare(context, said.At, chairmanship.From, "to", chairmanship.To);
                    Compare(context, said.At, chairmanship.From, "seenOn", chairmanship.SeenOn);
                    Compare(context, said.At, chairmanship.SeenOn, "to", chairmanship.To);
                    break;
            }
        }
    }

    private static void Compare(RuleContext context, MappingPlaces at, PartialDate? earlier, string key, PartialDate? later)
    {
        if (earlier is { } first && later is { } last && last.Latest < first.Earliest)
        {
            context.Report(DiagnosticCatalog.RunsBackwards, at[key], $"'{key}' {last} lies before {first}");
        }
    }
}
