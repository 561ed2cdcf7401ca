using System.Collections.Immutable;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Planning;

/// <summary>Gives out the parameters of a plan. What reads the same from the same place is one parameter.</summary>
internal sealed class ParameterTable
{
    private readonly List<PlannedParameter> _planned = [];
    private readonly Dictionary<string, Parameter> _known = new(StringComparer.Ordinal);

    public ImmutableArray<PlannedParameter> Planned => [.. _planned];

    public Parameter Add(PlannedParameter parameter)
    {
        // The text of a fixed value does not tell its type.
        var key = parameter is PlannedParameter.Fixed { Value: { } value } ? $"{value.GetType()} {parameter}" : parameter.ToString();
        if (!_known.TryGetValue(key, out var known))
        {
            known = new Parameter(_planned.Count);
            _planned.Add(parameter);
            _known.Add(key, known);
        }

        return known;
    }
}
