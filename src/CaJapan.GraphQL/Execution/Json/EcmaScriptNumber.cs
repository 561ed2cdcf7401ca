using System.Buffers;
using System.Globalization;
using System.Text;

namespace CaJapan.GraphQL.Execution.Json;

/// <summary>The text of a number as ECMAScript gives it: the fewest digits that read back as the same number, and an exponent only below 1e-6 and from 1e21.</summary>
/// <remarks>It is the canonical form of JSON numbers (RFC 8785), and the form in which error messages quote them.</remarks>
/// <seealso href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring"/>
public static class EcmaScriptNumber
{
    private const int Longest = 32;

    private static readonly SearchValues<char> DecimalLiteral = SearchValues.Create("+-.0123456789eE");

    /// <summary>The text of a number.</summary>
    public static string Format(double value)
    {
        Span<byte> text = stackalloc byte[Longest];
        return Encoding.ASCII.GetString(text[..Format(value, text)]);
    }

    /// <summary>Reads a number the way the <c>Number</c> function reads a string; an empty one is 0, and one that is no number NaN.</summary>
    public static double Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.AsSpan().Trim();
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return trimmed switch
        {
            "" => 0,
            "Infinity" or "+Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            ['0', 'x' or 'X', .. var digits] => ParseDigits(digits, 16),
            ['0', 'o' or 'O', .. var digits] => ParseDigits(digits, 8),
            ['0', 'b' or 'B', .. var digits] => ParseDigits(digits, 2),
            _ when trimmed.ContainsAnyExcept(DecimalLiteral) => double.NaN,
            _ => double.TryParse(trimmed, style, CultureInfo.InvariantCulture, out var value) ? value : double.NaN,
        };
    }

    /// <summary>Writes the text of a number and returns its length, at most 32 bytes.</summary>
    internal static int Format(double value, Span<byte> output)
    {
        if (!double.IsFinite(value))
        {
            return Encoding.ASCII.GetBytes(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity", output);
        }

        Span<byte> shortest = stackalloc byte[Longest];
        value.TryFormat(shortest, out var length, "R", CultureInfo.InvariantCulture);
        shortest = shortest[..length];
        if (shortest.SequenceEqual("-0"u8))
        {
            output[0] = (byte)'0';
            return 1;
        }

        if (shortest.IndexOf((byte)'E') is >= 0 and var mark)
        {
            return Layout(shortest[..mark], int.Parse(shortest[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), output);
        }

        shortest.CopyTo(output);
        return length;
    }

    // From d.ddd and an exponent to ECMAScript's layout.
    private static int Layout(ReadOnlySpan<byte> mantissa, int exponent, Span<byte> output)
    {
        var length = 0;
        if (mantissa[0] == '-')
        {
            output[length++] = (byte)'-';
            mantissa = mantissa[1..];
        }

        Span<byte> digits = stackalloc byte[Longest];
        digits[0] = mantissa[0];
        var fraction = mantissa.Length > 2 ? mantissa[2..] : [];
        fraction.CopyTo(digits[1..]);
        digits = digits[..(fraction.Length + 1)];

        switch (exponent)
        {
            case >= 0 and < 21 when digits.Length <= exponent + 1:
                digits.CopyTo(output[length..]);
                output.Slice(length + digits.Length, exponent + 1 - digits.Length).Fill((byte)'0');
                return length + exponent + 1;

            case >= 0 and < 21:
                digits[..(exponent + 1)].CopyTo(output[length..]);
                output[length + exponent + 1] = (byte)'.';
                digits[(exponent + 1)..].CopyTo(output[(length + exponent + 2)..]);
                return length + digits.Length + 1;

            case < 0 and >= -6:
                "0."u8.CopyTo(output[length..]);
                output.Slice(length + 2, -exponent - 1).Fill((byte)'0');
                digits.CopyTo(output[(length + 1 - exponent)..]);
                return length + 1 - exponent + digits.Length;

            default:
                output[length++] = digits[0];
                if (digits.Length > 1)
                {
                    output[length++] = (byte)'.';
                    digits[1..].CopyTo(output[length..]);
                    length += digits.Length - 1;
                }

                output[length++] = (byte)'e';
                output[length++] = exponent < 0 ? (byte)'-' : (byte)'+';
                Math.Abs(exponent).TryFormat(output[length..], out var written, default, CultureInfo.InvariantCulture);
                return length + written;
        }
    }

    private static double ParseDigits(ReadOnlySpan<char> digits, int radix)
    {
        var value = digits.IsEmpty ? double.NaN : 0;
        foreach (var digit in digits)
        {
            var number = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            value = number < radix ? (value * radix) + number : double.NaN;
        }

        return value;
    }
}
