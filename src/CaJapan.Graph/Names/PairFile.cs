using System.Collections.Immutable;
using System.Text;

namespace CaJapan.Graph.Names;

/// <summary>Reads comma-separated values (RFC 4180): a field in quotes may hold commas, line breaks and doubled quotes.</summary>
internal static class PairFile
{
    /// <summary>The rows, each with the line that it begins on. Empty lines are none.</summary>
    public static IEnumerable<(int Line, ImmutableArray<string> Fields)> Read(TextReader text)
    {
        var (line, start) = (1, 1);
        var (fields, field, isQuoted) = (ImmutableArray.CreateBuilder<string>(), new StringBuilder(), false);
        while (text.Read() is >= 0 and var code)
        {
            var c = (char)code;
            line += c == '\n' ? 1 : 0;
            switch (c)
            {
                case '"' when isQuoted && text.Peek() == '"':
                    field.Append((char)text.Read());
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    EndField();
                    break;
                case '\r' when !isQuoted:
                    break;
                case '\n' when !isQuoted:
                    if (fields.Count > 0 || field.Length > 0)
                    {
                        EndField();
                        yield return (start, fields.DrainToImmutable());
                    }

                    start = line;
                    break;
                default:
                    field.Append(c);
                    break;
            }
        }

        if (isQuoted)
        {
            throw new FormatException($"Line {start}: a quoted field does not end.");
        }

        if (fields.Count > 0 || field.Length > 0)
        {
            EndField();
            yield return (start, fields.DrainToImmutable());
        }

        void EndField()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }
}
