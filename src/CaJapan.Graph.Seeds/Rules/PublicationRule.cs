using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A source was read after it was published, and tells of nothing held, seen or counted later.</summary>
internal static class PublicationRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Seeds.Documents)
        {
            if (document.Value.Document is { Published: { } published, Retrieved: { } retrieved } && retrieved.Latest < published.Earliest)
            {
                context.Report(DiagnosticCatalog.RetrievedTooEarly, document.At["retrieved"], $"read on {retrieved}, published on {published}");
            }
        }

        var meetings = context.Seeds.Said<MeetingStatement>().ToArray();
        var held = meetings.Where(said => said.Statement.Status == MeetingStatus.Held).Select(said => (said.Source, said.Statement.MeetingId)).ToHashSet();
        foreach (var said in meetings.Where(said => held.Contains((said.Source, said.Statement.MeetingId))))
        {
            if (said is { Source.Published: { } published, Statement.Date: { } date } && date.Earliest > published.Latest)
            {
                context.Report(DiagnosticCatalog.HeldAfterPublication, said.At["date"], $"held on {date} according to a source published on {published}");
            }
        }

        foreach (var said in context.Seeds.Said<Statement>())
        {
            var (key, seen) = said.Statement switch
            {
                TenureStatement tenure => ("seenOn", tenure.SeenOn),
                ChairmanshipStatement chairmanship => ("seenOn", chairmanship.SeenOn),
                CountStatement count => ("asOf", count.AsOf),
                _ => (string.Empty, default(PartialDate?)),
            };
            if (said.Source?.Published is { } published && seen is { } date && date.Earliest > published.Latest)
            {
                context.Report(DiagnosticCatalog.SeenAfterPublication, said.At[key], $"seen on {date} by a source published on {published}");
            }
        }
    }
}
