using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Folding;

/// <summary>One term of an official in a role.</summary>
public sealed class Term
{
    private readonly List<Sighting> _sightings = [];

    internal Term()
    {
    }

    /// <summary>What is known of it, in the order of the facts.</summary>
    public IReadOnlyList<Sighting> Sightings => [.. _sightings.OrderBy(s => s.Order)];

    /// <summary>The first day it may have been held.</summary>
    public DateOnly Since => DateOnly.FromDayNumber(_sightings.SelectMany(s => s.Dates).Min(d => d.Earliest));

    /// <summary>The last day by which it had ended, according to the source that has it end last; null where none has.</summary>
    public int? Ended => _sightings.Max(s => s.To?.Latest);

    internal void Add(Sighting sighting) => _sightings.Add(sighting);

    /// <summary>How far a date lies outside what sources say of its beginning and end; an end that none tells is open.</summary>
    public int DaysFrom(PartialDate date)
    {
        var (start, end) = (_sightings.Min(s => s.From?.Earliest) ?? 0, Ended ?? int.MaxValue);
        return Math.Max(0, Math.Max(start - date.Latest, date.Earliest - end));
    }
}
