using System.Globalization;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>The fault of a list that has too many rows.</summary>
internal static class ListFault
{
    public static CellFault Of(int limit) => new(
        StoreErrorCodes.ListTooLong,
        string.Create(CultureInfo.InvariantCulture, $"This list has more than {limit:N0} entries. Ask for fewer with its arguments, or for a field that has pages."));
}
