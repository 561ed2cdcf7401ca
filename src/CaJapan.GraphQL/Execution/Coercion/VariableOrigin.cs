using System.Collections.Immutable;
using System.Text;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>The place in a request's variables that a value was taken from.</summary>
/// <param name="Variable">The variable's name, without the dollar sign.</param>
/// <param name="Path">The keys and indexes that lead to the place inside the variable's value; empty for the whole of it.</param>
/// <param name="IsParameter">
/// True where another request of the same <see cref="VariableValues.Shape"/> may have another value here, so that it has to be read again; false where the shape fixes it.
/// </param>
public sealed record VariableOrigin(string Variable, ImmutableArray<PathSegment> Path, bool IsParameter)
{
    /// <summary>Prints it as <c>$where.and[0].name</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$").Append(Variable);
        foreach (var segment in Path)
        {
            _ = segment.Name is { } name ? text.Append('.').Append(name) : text.Append('[').Append(segment.Index).Append(']');
        }

        return text.ToString();
    }
}
