using System.Globalization;
using System.Text;
using System.Text.Json;
using CaJapan.Graph.Neo4j.Client;

namespace CaJapan.Graph.Neo4j.Profiling;

/// <summary>How Neo4j executed a statement: its operators, each with rows and db hits.</summary>
/// <param name="Result">The operator that gives the statement's rows.</param>
public sealed record StatementProfile(ProfiledOperator Result)
{
    private const int LongestDetails = 120;

    // An operator's inputs are two levels further down, and a statement has some dozens of operators in a row.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 4096 };

    /// <summary>How often the storage was asked for something.</summary>
    public long DbHits => Lines.Sum(line => line.Operator.DbHits);

    // The last executed first. Where an operator has several inputs, the first stands below it and the others are indented before that, as Neo4j draws them: the long way down stays at the margin.
    private IEnumerable<(int Depth, ProfiledOperator Operator)> Lines => Below(Result, 0);

    /// <summary>The operators as a tree, one a line under a heading, and the totals.</summary>
    public override string ToString()
    {
        var lines = Lines.ToList();
        var (hits, rows) = (Number(DbHits), Math.Max("rows".Length, lines.Max(line => Number(line.Operator.Rows).Length)));
        var width = Math.Max("db hits".Length, hits.Length);
        var text = new StringBuilder($"{"rows".PadLeft(rows)}  {"db hits".PadLeft(width)}  operator\n");
        foreach (var (depth, line) in lines)
        {
            var tree = string.Concat(Enumerable.Repeat("| ", depth));
            text.Append($"{Number(line.Rows).PadLeft(rows)}  {Number(line.DbHits).PadLeft(width)}  {$"{tree}{line.Name} {Short(line.Details)}".TrimEnd()}\n");
        }

        return text.Append($"{Number(Result.Rows).PadLeft(rows)}  {hits.PadLeft(width)}  in total, by {Number(lines.Count)} operators\n").ToString();
    }

    /// <summary>The profile in an answer of the Query API.</summary>
    /// <exception cref="QueryApiException">The answer tells of errors.</exception>
    /// <exception cref="JsonException">It has no profile.</exception>
    internal static StatementProfile Of(ArraySegment<byte> body)
    {
        using var answer = JsonDocument.Parse(body, Deep);
        if (Refusal.In(answer.RootElement) is { } refusal)
        {
            throw refusal;
        }

        return answer.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("profiledQueryPlan", out var plan)
            ? new StatementProfile(Operator(plan))
            : throw new JsonException("The answer has no profile.");
    }

    private static ProfiledOperator Operator(JsonElement plan) => new(
        plan.GetProperty("operatorType").GetString()!.Split('@')[0],
        plan.GetProperty("arguments").TryGetProperty("Details", out var details) ? details.GetString()! : string.Empty,
        plan.GetProperty("records").GetInt64(),
        plan.GetProperty("dbHits").GetInt64(),
        [.. plan.GetProperty("children").EnumerateArray().Select(Operator)]);

    private static IEnumerable<(int Depth, ProfiledOperator Operator)> Below(ProfiledOperator top, int depth) =>
        [(depth, top), .. top.Inputs.Skip(1).SelectMany(input => Below(input, depth + 1)), .. top.Inputs.Take(1).SelectMany(input => Below(input, depth))];

    private static string Short(string details)
    {
        var line = string.Join(' ', details.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > LongestDetails ? $"{line[..LongestDetails]}…" : line;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
