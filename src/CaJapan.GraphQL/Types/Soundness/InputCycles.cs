namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>No input object needs itself: a chain of non-null fields that comes back to where it began has no finite value.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References"/>
internal sealed class InputCycles(SchemaErrors errors)
{
    // Types that need not be looked at again; a cycle is told once, wherever one starts.
    private readonly HashSet<InputObjectType> _visited = [];

    // The fields that lead to where the search is, and for each type on the way the number of fields before it.
    private readonly List<InputField> _path = [];
    private readonly Dictionary<InputObjectType, int> _positions = [];

    public void Check(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        _positions[type] = _path.Count;
        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullType { Nullable: InputObjectType next })
            {
                _path.Add(field);
                Follow(next);
                _path.RemoveAt(_path.Count - 1);
            }
        }

        _positions.Remove(type);
    }

    private void Follow(InputObjectType next)
    {
        if (!_positions.TryGetValue(next, out var start))
        {
            Check(next);
            return;
        }

        var cycle = _path[start..];
        var names = string.Join('.', cycle.Select(field => field.Name));
        errors.Report(
            $"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: \"{names}\".",
            [.. cycle.Select(field => field.Definition)]);
    }
}
