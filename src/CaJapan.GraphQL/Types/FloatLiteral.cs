using System.Globalization;

namespace CaJapan.GraphQL.Types;

/// <summary>Writes numbers as ECMAScript does: the fewest digits that give the number back, plain between 1e-6 and 1e21.</summary>
internal static class FloatLiteral
{
    public static string Write(double number)
    {
        if (number == 0)
        {
            return "0"; // negative zero too
        }

        // The shortest digits that .NET finds, taken apart into the digits and the position of the point among them.
        var parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
        var whole = parts[0].Split('.')[0];
        var all = parts[0].Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        var point = whole.Length + exponent - (all.Length - digits.Length);
        digits = digits.TrimEnd('0');
        var sign = number < 0 ? "-" : "";
        return sign + point switch
        {
            > 21 or < -5 => Exponential(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when digits.Length <= point => digits.PadRight(point, '0'),
            _ => $"{digits[..point]}.{digits[point..]}",
        };
    }

    private static string Exponential(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : $"{digits[..1]}.{digits[1..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? "" : "+")}{exponent}");
    }
}
