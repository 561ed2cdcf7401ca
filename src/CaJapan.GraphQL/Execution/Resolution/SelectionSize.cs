using System.Collections.Immutable;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>How large the objects are that a selection describes: the fields of the largest, at all levels, and the levels of the deepest.</summary>
internal readonly record struct SelectionSize(long Fields, int Depth)
{
    // Selections are shared, so a small graph can spell out more fields than any number holds.
    private const long Most = int.MaxValue;

    public static SelectionSize Of(IEnumerable<ImmutableArray<ResolvedField>> alternatives)
    {
        var largest = default(SelectionSize);
        foreach (var fields in alternatives)
        {
            var size = Of(fields);
            largest = new SelectionSize(Math.Max(largest.Fields, size.Fields), Math.Max(largest.Depth, size.Depth));
        }

        return largest;
    }

    private static SelectionSize Of(ImmutableArray<ResolvedField> fields)
    {
        var sum = new SelectionSize(fields.Length, fields.IsEmpty ? 0 : 1);
        foreach (var field in fields)
        {
            if (field is { Role: FieldRole.Data, Selection.Size: var below })
            {
                sum = new SelectionSize(Math.Min(sum.Fields + below.Fields, Most), Math.Max(sum.Depth, below.Depth + 1));
            }
        }

        return sum;
    }
}
