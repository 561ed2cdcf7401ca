using System.Globalization;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>What stands in place of a list that is too long.</summary>
internal static class Faults
{
    public static readonly CellFault TooManyPaths = new(
        "TOO_MANY_PATHS",
        string.Create(CultureInfo.InvariantCulture, $"There are more than {Limits.TiedPaths:N0} shortest paths. Name fewer kinds of relationships in 'via'."));

    public static CellFault ListTooLong(int longest) => new(
        StoreErrorCodes.ListTooLong,
        string.Create(CultureInfo.InvariantCulture, $"This list has more than {longest:N0} entries. Ask for fewer with its arguments, or for a field that has pages."));
}
