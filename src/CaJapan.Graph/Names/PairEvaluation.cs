using System.Collections.Immutable;

namespace CaJapan.Graph.Names;

/// <summary>How far the matcher agrees with a file of name pairs.</summary>
/// <param name="Pairs">In the order of the file.</param>
public sealed record PairEvaluation(ImmutableArray<PairOutcome> Pairs)
{
    /// <summary>Of the pairs taken for one person's, the share that are.</summary>
    /// <value>1 where none is taken.</value>
    public double Precision => Share(Taken, Pairs.Count(pair => pair.IsTaken));

    /// <summary>Of the pairs that are one person's, the share that is taken for it.</summary>
    /// <value>1 where there is none.</value>
    public double Recall => Share(Taken, Pairs.Count(pair => pair.IsMatch));

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Where the matcher and the file disagree, in the order of the file.</summary>
    public ImmutableArray<PairOutcome> Misses => [.. Pairs.Where(pair => pair.IsMiss)];

    private int Taken => Pairs.Count(pair => pair.IsTaken && pair.IsMatch);

    /// <summary>Reads and matches pairs of names.</summary>
    /// <param name="csv">Comma-separated, the first line naming the columns: <c>name1</c>, <c>name2</c> and <c>is_match</c> (true or false, 1 or 0) in any order; others are ignored.</param>
    /// <exception cref="FormatException">A column is missing or a line cannot be read; the message names the line.</exception>
    public static PairEvaluation Of(TextReader csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using var rows = PairFile.Read(csv).GetEnumerator();
        var header = rows.MoveNext() ? rows.Current.Fields : [];
        var (one, other, isMatch) = (Column(header, "name1"), Column(header, "name2"), Column(header, "is_match"));
        var pairs = ImmutableArray.CreateBuilder<PairOutcome>();
        while (rows.MoveNext())
        {
            var (line, fields) = rows.Current;
            if (fields.Length != header.Length)
            {
                throw new FormatException($"Line {line} has {fields.Length} columns, the first line {header.Length}.");
            }

            pairs.Add(new PairOutcome(line, fields[one], fields[other], Truth(fields[isMatch], line), NameMatcher.Match(fields[one], fields[other])));
        }

        return new PairEvaluation(pairs.DrainToImmutable());
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static int Column(ImmutableArray<string> header, string name) =>
        header.IndexOf(name) is >= 0 and var column ? column : throw new FormatException($"The first line names no column \"{name}\"; it must name name1, name2 and is_match.");

    private static bool Truth(string text, int line) => text.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => throw new FormatException($"Line {line}: is_match is \"{text}\", neither true nor false."),
    };
}
