using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Server.Answers;
using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Data;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>quality</c>: how well the Dialogue is known, for those who look for what to find out next. It asks what the schema's <c>quality</c> answers.</summary>
internal static class QualityVerb
{
    private const string Document =
        """
        query Quality {
          series: quality { bySeries { series { name } meetings sources present absent unknown named missing: series { ordinals: missingOrdinals } } }
          countries: quality { byCountry { country { name } meetings sources present absent unknown named } }
          years: quality { byYear { year meetings sources present absent unknown named } }
          gaps: quality { bySeries { gaps { meeting { id date } country { code } } } }
          disputes: quality { openDisputes { id question } }
          single: quality { facts singleSourceFacts(first: 1000000) { nodes { id source { id } summary } } }
        }
        """;

    // The whole list is wanted, and nobody else waits for it.
    private static readonly ServiceLimits Unlimited = new() { PageLength = int.MaxValue, Cost = int.MaxValue };

    public static Command Create()
    {
        var seeds = new SeedsOption();
        var scope = new ScopeOption();
        var verb = new Command("quality", "Tell how well each series, party and year is known, what no source tells, what is disputed, and which facts rest on one source.") { seeds, scope };
        verb.SetAction((line, cancellation) =>
            TellAsync(line.GetValue(seeds), line.GetValue(scope), line.InvocationConfiguration.Output, line.InvocationConfiguration.Error, cancellation));
        return verb;
    }

    private static async Task<int> TellAsync(string? seeds, DatasetScope scope, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            using var graph = GraphLoader.Open(StoreSettings.OfEnvironment(), seeds, scope, Unlimited, error);
            return graph is null ? ExitCode.Findings : await TellAsync(graph.Service, output, error, cancellationToken);
        }
        catch (ConfigurationException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
    }

    private static async Task<int> TellAsync(GraphService service, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var json = new JsonOutput();
        var answer = await service.AnswerAsync(new GraphQLRequest { Query = DocumentText.From(Document) }, "quality", reportsCost: false, json, cancellationToken);
        foreach (var mistake in answer.Errors)
        {
            await error.WriteLineAsync(mistake.ToString());
        }

        if (!answer.Errors.IsEmpty)
        {
            return ExitCode.Findings;
        }

        using var response = JsonDocument.Parse(json.Written);
        var data = response.RootElement.GetProperty("data");
        var single = data.GetProperty("single").GetProperty("singleSourceFacts").GetProperty("nodes");
        Write("Series", AnswerRows.Of(data.GetProperty("series")), output);
        Write("Parties, over all series", AnswerRows.Of(data.GetProperty("countries")), output);
        Write("Years", AnswerRows.Of(data.GetProperty("years")), output);
        Write("Meetings of which no source tells whether these parties were there", Gaps(data.GetProperty("gaps")), output);
        Write("Open disputes", AnswerRows.Of(data.GetProperty("disputes")), output);
        Write(
            $"Facts that say something which no other source says: {single.GetArrayLength()} of {data.GetProperty("single").GetProperty("facts")}",
            AnswerRows.Of(data.GetProperty("single").GetProperty("singleSourceFacts")),
            output);
        return ExitCode.Success;
    }

    private static AnswerRows Gaps(JsonElement gaps)
    {
        var byMeeting = gaps.GetProperty("bySeries").EnumerateArray().SelectMany(series => series.GetProperty("gaps").EnumerateArray()).GroupBy(gap => CellText.At(gap, ["meeting", "id"]));
        return new AnswerRows(
            ["meeting", "date", "countries"],
            [.. byMeeting.Select(gap => ImmutableArray.Create(gap.Key, CellText.At(gap.First(), ["meeting", "date"]), string.Join(' ', gap.Select(entry => CellText.At(entry, ["country", "code"])))))],
            []);
    }

    private static void Write(string title, AnswerRows rows, TextWriter output)
    {
        output.WriteLine(title);
        output.WriteLine();
        output.WriteLine(rows.Cells.IsEmpty ? "none\n" : TableText.Of(rows));
    }
}
