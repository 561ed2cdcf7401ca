namespace CaJapan.Graph.Api.Pricing;

/// <summary>What an operation costs, as far as its plan tells: a number that waits for the values of the parameters.</summary>
/// <param name="root">The root object.</param>
/// <param name="slots">How many amounts of it are kept while it is worked out.</param>
internal sealed class OperationPrice(ObjectPrice root, int slots)
{
    private const int SlotsOnStack = 64;

    /// <summary>The cost for these values, rounded up.</summary>
    public double Of(object?[] values)
    {
        if (root.Total is Amount.Fixed price)
        {
            return Math.Ceiling(price.Value);
        }

        var kept = slots <= SlotsOnStack ? stackalloc double[slots] : new double[slots];
        kept.Fill(-1);
        return Math.Ceiling(root.Total.Of(values, kept));
    }

    /// <summary>The cost for these values, field by field.</summary>
    public CostReport Report(object?[] values, int limit)
    {
        var kept = new double[slots];
        Array.Fill(kept, -1);
        var fields = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        Add(new Dictionary<ObjectPrice, double>(ReferenceEqualityComparer.Instance) { [root] = 1 }, string.Empty);
        return new CostReport(Of(values), limit, fields);

        // The objects that may stand at one place of the response, each with how many there are.
        void Add(Dictionary<ObjectPrice, double> objects, string path)
        {
            var below = new OrderedDictionary<string, (double Finding, Dictionary<ObjectPrice, double> Objects)>(StringComparer.Ordinal);
            foreach (var (price, times) in objects)
            {
                foreach (var field in price.Fields)
                {
                    var (finding, inner) = below.TryGetValue(field.ResponseName, out var known) ? known : (0, new Dictionary<ObjectPrice, double>(ReferenceEqualityComparer.Instance));
                    below[field.ResponseName] = (Math.Max(finding, times * field.Finding.Of(values, kept)), inner);
                    var count = times * field.Objects.Of(values, kept);
                    foreach (var alternative in field.Below.Alternatives)
                    {
                        inner[alternative] = Math.Max(count, inner.GetValueOrDefault(alternative));
                    }
                }
            }

            foreach (var (name, (finding, inner)) in below)
            {
                var own = inner.Count == 0 ? 0 : inner.Max(entry => entry.Value * entry.Key.Own.Of(values, kept));
                fields.Add(path + name, finding + own);
                Add(inner, $"{path}{name}.");
            }
        }
    }
}
