using System.Collections.Immutable;

namespace CaJapan.Graph.Querying;

/// <summary>Where a page ends or begins: the order keys and the id of one node. Decoded from, and encoded to, the opaque text of a cursor by <see cref="Cursor"/>.</summary>
/// <param name="Keys">One value a key: <see cref="string"/>, <see cref="int"/> (also the place of an enum's symbol, and 0 or 1 for a flag), <see cref="long"/> (a date, see <see cref="Cursor.DateKey(int, int)"/>), or null where missing.</param>
/// <param name="Id">The id, by which ties are broken.</param>
public sealed record CursorPosition(ImmutableArray<object?> Keys, string Id);
