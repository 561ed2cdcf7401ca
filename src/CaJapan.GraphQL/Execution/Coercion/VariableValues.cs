using System.Collections.Immutable;
using System.Diagnostics;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>The coerced variables of one request.</summary>
public sealed class VariableValues
{
    private readonly ImmutableArray<VariableDeclaration> _declarations;
    private readonly Input?[] _values;
    private string? _shape;

    internal VariableValues(ImmutableArray<VariableDeclaration> declarations, Input?[] values)
    {
        _declarations = declarations;
        _values = values;
    }

    /// <summary>
    /// What of the variables is not a parameter, as text: which have a value, which are null, the keys of input objects, the lengths of lists of them, and the
    /// values of enums and Booleans. Other scalars, and whole lists of them, are parameters.
    /// </summary>
    /// <remarks>Requests for one operation whose variables have the same shape resolve to the same operation but for the values of its parameters.</remarks>
    public string Shape => _shape ??= VariableShape.Of(_declarations, _values);

    /// <summary>The names of the variables that have a value, in the order declared.</summary>
    public IEnumerable<string> Names => _declarations.Where((_, index) => _values[index] is not null).Select(variable => variable.Name);

    /// <summary>The value of a variable: the one given, else its default; null where there is neither.</summary>
    public Input? this[string name] => IndexOf(name) is >= 0 and var index ? _values[index] : null;

    /// <summary>The value that this request has where another one of the same <see cref="Shape"/> had the value of that origin.</summary>
    /// <exception cref="ArgumentException">The variables have no such place, so the shapes differ.</exception>
    public Input Read(VariableOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        var value = this[origin.Variable];
        foreach (var segment in origin.Path)
        {
            value = value switch
            {
                ObjectInput input when segment.Name is { } name => input[name],
                ListInput list when segment.Name is null && segment.Index < list.Items.Length => list.Items[segment.Index],
                _ => null,
            };
        }

        return value ?? throw new ArgumentException($"The variables have no {origin}.", nameof(origin));
    }

    /// <summary>The value that a resolved argument has in this request: itself, unless it is a parameter, which is read again.</summary>
    public Input Current(Input resolved) => resolved is { Origin: { IsParameter: true } origin } ? Read(origin) : resolved;

    /// <summary>The value of a variable with its origins marked; null where it has none.</summary>
    internal Input? Marked(string name) => IndexOf(name) is >= 0 and var index && _values[index] is { } value
        ? VariableMarking.Mark(value, _declarations[index].Type ?? throw new UnreachableException(), name)
        : null;

    private int IndexOf(string name)
    {
        for (var i = 0; i < _declarations.Length; i++)
        {
            if (string.Equals(_declarations[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
