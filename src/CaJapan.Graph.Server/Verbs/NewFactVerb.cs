using System.CommandLine;
using System.Text;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Seeds;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>new-fact</c>: begins the file of a source that is new, valid from the first moment, with a fact to fill in.</summary>
internal static class NewFactVerb
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The source's id, which is its file's name: lower-case letters, digits and hyphens, such as x128." };
        var title = new Option<string>("--title") { Description = "What the source is, in a line.", Required = true };
        var publisher = new Option<string?>("--publisher") { Description = "Who published it." };
        var url = new Option<string?>("--url") { Description = "Where it is found." };
        var published = new Option<string?>("--published") { Description = "When it was published, as precisely as known: 2025-12-20, 2025-12, 2025." };
        var language = new Option<string?>("--language") { Description = "The language it is written in, such as en or ja." };
        var seeds = new SeedsOption();
        var verb = new Command("new-fact", "Begin the file of a new source, with a fact to fill in.") { id, title, publisher, url, published, language, seeds };
        verb.SetAction(line => Write(
            line.GetValue(seeds) ?? SeedsFolder.Nearest(AppContext.BaseDirectory),
            line.GetRequiredValue(id),
            [
                ("title", line.GetRequiredValue(title)), ("kind", EnumSymbols.Of(SourceKind.Public)), ("publisher", line.GetValue(publisher)), ("url", line.GetValue(url)),
                ("published", line.GetValue(published)), ("language", line.GetValue(language)),
            ],
            line.InvocationConfiguration.Output,
            line.InvocationConfiguration.Error));
        return verb;
    }

    private static int Write(string seeds, string id, IReadOnlyList<(string Key, string? Value)> about, TextWriter output, TextWriter error)
    {
        var file = Path.Combine(seeds, "documents", $"{id}.yaml");
        if (File.Exists(file))
        {
            error.WriteLine($"{file} is there already; add the fact to it.");
            return ExitCode.Usage;
        }

        if (id.Length == 0 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || id.StartsWith("inferences", StringComparison.Ordinal))
        {
            error.WriteLine($"'{id}' is no id of a source: lower-case letters, digits and hyphens, such as x128.");
            return ExitCode.Usage;
        }

        try
        {
            File.WriteAllText(file, Skeleton(id, about));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The file cannot be written: {exception.Message}");
            return ExitCode.Usage;
        }

        // What is wrong with the words given is told as of any file, and the file taken back.
        var checkedNow = SeedLoader.Load(seeds);
        if (checkedNow.Diagnostics.Where(diagnostic => diagnostic.Code.Severity == Severity.Error && diagnostic.ToString().Contains($"documents/{id}.yaml:", StringComparison.Ordinal)).ToList() is { Count: > 0 } mistakes)
        {
            File.Delete(file);
            mistakes.ForEach(mistake => error.WriteLine(mistake));
            return ExitCode.Findings;
        }

        output.WriteLine($"{file}: fill in the fact at its end, then run check");
        return ExitCode.Success;
    }

    private static string Skeleton(string id, IEnumerable<(string Key, string? Value)> about)
    {
        var text = new StringBuilder("# yaml-language-server: $schema=../schemas/document.schema.json\n").Append("id: ").Append(id).Append('\n');
        foreach (var (key, value) in about.Where(pair => pair.Value is not null))
        {
            // In single quotes anything is a text; what is a date or a word needs none.
            text.Append(key).Append(": ").Append(key is "title" or "publisher" ? $"'{value!.Replace("'", "''", StringComparison.Ordinal)}'" : value).Append('\n');
        }

        // An empty list is valid: the fact counts from when its signs of a comment are taken away, and the brackets with them.
        return text.Append(
            $$"""
            facts: []
            # Take away the brackets above and the signs here, and say what the source says; seeds/README.md has all statements.
            #  - id: {{id.ToUpperInvariant()}}-01
            #    stance: STATED
            #    summary: In our own words, what the source states.
            #    states:
            #      - { meeting: som-17, series: som, ordinal: 17, date: 2026-01-31, place: tokyo, status: HELD }
            #      - { participant: vepa-hajiyev, at: som-17, of: TM, as: tm-deputy-minister-of-foreign-affairs, capacity: HEAD, name: Vepa Hajiyev }

            """).ToString();
    }
}
