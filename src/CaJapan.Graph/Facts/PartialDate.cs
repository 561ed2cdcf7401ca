using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CaJapan.Graph.Facts;

/// <summary>
/// A date as precise as it is known, in the forms of the Extended Date/Time Format that the data needs: a day, month or year (<c>2004-08-28</c>, <c>2004-08</c>,
/// <c>2004</c>), a quarter (<c>2023-33</c> is the first of 2023), or one day out of a range, either end of which may be open (<c>[2020-08..2021-06-16]</c>,
/// <c>[..2022-12-24]</c>, <c>[2021-06-16..]</c>).
/// </summary>
/// <remarks>For comparison it is the interval of days it may stand for; in an order the earliest day counts first, then the latest.</remarks>
/// <seealso href="https://www.loc.gov/standards/datetime/"/>
public readonly record struct PartialDate
{
    private readonly string? _text;

    private PartialDate(string text, int earliest, int latest)
    {
        _text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day it may stand for, as <see cref="DateOnly.DayNumber"/>; 0 where the range is open to the past.</summary>
    public int Earliest { get; }

    /// <summary>The last day it may stand for, as <see cref="DateOnly.DayNumber"/>; that of 9999-12-31 where the range is open to the future.</summary>
    public int Latest { get; }

    /// <summary>Whether exactly one day is meant.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.DayNumber, day.DayNumber);

    /// <summary>Reads one of the forms named above; <see langword="false"/> for anything else, an impossible day or a range that runs backwards.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        if (text[0] != '[')
        {
            return TryParsePoint(text, text, out date);
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || text[^1] != ']')
        {
            return false;
        }

        var (from, to) = (text[1..dots], text[(dots + 2)..^1]);
        var start = default(PartialDate);
        var end = default(PartialDate);
        if ((from.Length == 0 && to.Length == 0)
            || (from.Length > 0 && !TryParsePoint(from, from, out start))
            || (to.Length > 0 && !TryParsePoint(to, to, out end)))
        {
            return false;
        }

        var earliest = from.Length == 0 ? 0 : start.Earliest;
        var latest = to.Length == 0 ? DateOnly.MaxValue.DayNumber : end.Latest;
        date = new PartialDate(text, earliest, latest);
        return earliest <= latest;
    }

    /// <summary>Reads one of the forms named above.</summary>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a partial date.");

    /// <summary>Whether every day this may stand for is one that <paramref name="other"/> may stand for.</summary>
    public bool Within(PartialDate other) => other.Earliest <= Earliest && Latest <= other.Latest;

    /// <summary>Whether the two may stand for the same day.</summary>
    public bool Overlaps(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>The order of dates: the earliest day counts first, then the latest.</summary>
    public static int Compare(PartialDate left, PartialDate right) =>
        left.Earliest != right.Earliest ? left.Earliest.CompareTo(right.Earliest) : left.Latest.CompareTo(right.Latest);

    /// <summary>The text it was read from.</summary>
    public override string ToString() => _text ?? string.Empty;

    private static bool TryParsePoint(ReadOnlySpan<char> point, string text, out PartialDate date)
    {
        date = default;
        if (!TryDigits(point, 0, 4, out var year) || year == 0)
        {
            return false;
        }

        if (point.Length == 4)
        {
            return Span(text, new DateOnly(year, 1, 1), 12, out date);
        }

        if (point.Length < 7 || point[4] != '-' || !TryDigits(point, 5, 2, out var month))
        {
            return false;
        }

        if (point.Length == 7)
        {
            // EDTF level 1 writes the quarters of a year as "months" 33 to 36.
            return month switch
            {
                >= 1 and <= 12 => Span(text, new DateOnly(year, month, 1), 1, out date),
                >= 33 and <= 36 => Span(text, new DateOnly(year, (3 * (month - 33)) + 1, 1), 3, out date),
                _ => false,
            };
        }

        if (point.Length != 10 || point[7] != '-' || !TryDigits(point, 8, 2, out var day) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        var number = new DateOnly(year, month, day).DayNumber;
        date = new PartialDate(text, number, number);
        return true;
    }

    private static bool Span(string text, DateOnly first, int months, out PartialDate date)
    {
        var (year, month) = (first.Year, first.Month + months - 1);
        date = new PartialDate(text, first.DayNumber, new DateOnly(year, month, DateTime.DaysInMonth(year, month)).DayNumber);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int start, int count, out int value)
    {
        value = 0;
        if (text.Length < start + count)
        {
            return false;
        }

        foreach (var c in text.Slice(start, count))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
