namespace CaJapan.GraphQL.Validation.FieldMerging;

/// <summary>Remembers which two sets of fields were compared, so that none are compared again.</summary>
internal sealed class ComparedPairs
{
    // True where the two were compared as never applying to one object, which asks less of them.
    private readonly Dictionary<(int, int), bool> _exclusive = [];

    /// <summary>True, and remembered, when the pair was not compared yet, or only as exclusive and now is not.</summary>
    public bool Add(int left, int right, bool areExclusive)
    {
        if (_exclusive.TryGetValue((left, right), out var wasExclusive) && (areExclusive || !wasExclusive))
        {
            return false;
        }

        _exclusive[(left, right)] = areExclusive;
        return true;
    }
}
