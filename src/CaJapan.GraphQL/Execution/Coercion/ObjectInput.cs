using System.Collections.Immutable;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>An object: once coerced to an input object type, its fields stand in the order in which the type defines them.</summary>
public sealed record ObjectInput(ImmutableArray<ObjectInputField> Fields) : Input
{
    /// <summary>The object without fields.</summary>
    public static ObjectInput Empty { get; } = new([]);

    /// <summary>The value of a field, or null where the object does not have it.</summary>
    public Input? this[string name]
    {
        get
        {
            foreach (var field in Fields)
            {
                if (string.Equals(field.Name, name, StringComparison.Ordinal))
                {
                    return field.Value;
                }
            }

            return null;
        }
    }
}
