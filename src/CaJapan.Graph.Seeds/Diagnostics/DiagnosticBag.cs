using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Diagnostics;

/// <summary>Collects what the stages find. Stages report in whatever order suits them; readers see the order of the files.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors { get; private set; }

    public int Count => _found.Count;

    public void Report(DiagnosticCode code, Place place, string message)
    {
        _found.Add(new Diagnostic(place.File, place.Line, place.Column, code, message));
        HasErrors |= code.Severity == Severity.Error;
    }

    public ImmutableArray<Diagnostic> First(int limit)
    {
        _found.Sort(Diagnostic.Compare);
        return [.. _found.Take(limit)];
    }
}
