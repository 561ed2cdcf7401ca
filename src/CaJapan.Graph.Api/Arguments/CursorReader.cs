using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>A cursor of one list in one order.</summary>
internal sealed record CursorReader(string ListKey, int KeyCount) : ArgumentReader
{
    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        return Cursor.Decode(ListKey, KeyCount, ((StringInput)value).Value, out var problem) is { } position
            ? position
            : Misuse.Of(ErrorCatalog.BadCursor, $"\"{argument}\" is {value}, but {problem}. Cursors are good for the field and the orderBy that they came from.", out misuse);
    }

    public override string ToString() => $"cursor of \"{ListKey}\"";
}
