using System.CommandLine;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Exporting;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>export</c>: writes a part of the graph for another program to read.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = $"One of {string.Join(", ", ExportFormat.All.Select(known => known.Name))}.", Required = true };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(known => known.Name)]);
        var file = new Option<string?>("--output") { Description = "The file to write; standard output without.", HelpName = "FILE" };
        var ids = new Option<string[]>("--ids") { Description = "The things in the middle, such as official:vepa-hajiyev; all meetings without.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var depth = new Option<int>("--depth") { Description = "How many relationships away, 0 to 3.", DefaultValueFactory = _ => new ExportRequest().Depth };
        var via = new Option<string[]>("--via") { Description = "Kinds of relationships, such as ATTENDED; the condensed ones without.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var seeds = new SeedsOption();
        var scope = new ScopeOption();
        var verb = new Command("export", "Write a part of the graph as GEXF, GraphML, CSV, JSON-LD or Cytoscape JSON.") { format, file, ids, depth, via, seeds, scope };
        verb.SetAction((line, cancellation) =>
        {
            var request = new ExportRequest { Ids = line.GetRequiredValue(ids), Depth = line.GetValue(depth), Via = line.GetRequiredValue(via) };
            var chosen = ExportFormat.All.Single(known => known.Name == line.GetRequiredValue(format));
            return ExportAsync(line, request, chosen, line.GetValue(file), () => GraphLoader.Open(StoreSettings.OfEnvironment(), line.GetValue(seeds), line.GetValue(scope), new ServiceLimits(), line.InvocationConfiguration.Error), cancellation);
        });
        return verb;
    }

    private static async Task<int> ExportAsync(ParseResult line, ExportRequest request, ExportFormat format, string? file, Func<LoadedGraph?> open, CancellationToken cancellationToken)
    {
        var error = line.InvocationConfiguration.Error;
        try
        {
            using var graph = open();
            if (graph is null)
            {
                return ExitCode.Findings;
            }

            var taken = await new GraphExport(graph).TakeAsync(request, cancellationToken);
            using var bytes = new MemoryStream();
            format.Write(taken, bytes);
            if (file is null)
            {
                await line.InvocationConfiguration.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
            }
            else
            {
                await File.WriteAllBytesAsync(file, bytes.ToArray(), cancellationToken);
            }

            if (taken.IsTruncated)
            {
                await error.WriteLineAsync("More lies around these things than a limit lets through: name fewer, or a smaller depth.");
            }

            return ExitCode.Success;
        }
        catch (ExportException exception)
        {
            await error.WriteLineAsync($"{exception.Error.Extensions?["code"]}: {exception.Message}");
            return ExitCode.Findings;
        }
        catch (ConfigurationException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The file cannot be written: {exception.Message}");
            return ExitCode.Usage;
        }
    }
}
