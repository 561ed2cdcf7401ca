using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>
/// Reads a mapping key by key: each call names a key, says whether it must be there and what its value is, and returns the typed value. What is missing or wrong is
/// reported and stands for a harmless value, since nothing is loaded then. Keys that nobody asked for are unknown.
/// </summary>
internal sealed partial class Reader(MappingNode mapping, string noun, BindingContext context)
{
    private readonly List<KeyDeclaration> _asked = [];
    private bool _ignoresOthers;

    /// <summary>The keys asked for so far.</summary>
    public IReadOnlyList<KeyDeclaration> Asked => _asked;

    /// <summary>The key that stands first; null in an empty mapping.</summary>
    public ScalarNode? FirstKey => mapping.Entries is [var first, ..] ? first.Key : null;

    /// <summary>Whether something that must be there is not, or cannot be read.</summary>
    public bool IsBroken { get; private set; }

    public Place Place => mapping.Place;

    public bool Has(string key) => mapping[key] is not null;

    public void Report(DiagnosticCode code, Place place, string message) => context.Diagnostics.Report(code, place, message);

    /// <summary>For a mapping of which nothing is known, so that its keys cannot be judged.</summary>
    public void IgnoreOtherKeys() => _ignoresOthers = true;

    public void ReportUnknownKeys()
    {
        if (_ignoresOthers)
        {
            return;
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (!_asked.Exists(asked => string.Equals(asked.Name, key.Text, StringComparison.Ordinal)))
            {
                Report(DiagnosticCatalog.UnknownKey, key.Place, $"unknown key '{key.Text}' in {noun}{DidYouMean.Hint(key.Text, _asked.Select(asked => asked.Name))}");
            }
        }
    }

    private Node? Ask(string key, bool required, string form, ImmutableArray<string> values = default)
    {
        _asked.Add(new KeyDeclaration(key, required, form, values.IsDefault ? [] : values));
        var node = mapping[key];
        if (node is null && required)
        {
            Report(DiagnosticCatalog.MissingKey, mapping.Place, $"{noun} needs '{key}'");
        }

        return node;
    }

    private ScalarNode? AskScalar(string key, bool required, string form, ImmutableArray<string> values = default) => Scalar(Ask(key, required, form, values), key);

    /// <summary>The node as a text that says something; else null, which is then reported.</summary>
    private ScalarNode? Scalar(Node? node, string key)
    {
        if (node is not ScalarNode scalar)
        {
            if (node is not null)
            {
                Report(DiagnosticCatalog.WrongType, node.Place, $"'{key}' is a single value, not {node.Noun}");
            }

            return null;
        }

        if (!string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar;
        }

        Report(DiagnosticCatalog.EmptyText, scalar.Place, $"'{key}' has no value");
        return null;
    }

    private ImmutableArray<Node> AskList(string key, string form)
    {
        switch (Ask(key, required: false, form))
        {
            case null:
                return [];
            case SequenceNode { Items: [_, ..] items }:
                return items;
            case SequenceNode empty:
                Report(DiagnosticCatalog.EmptyList, empty.Place, $"'{key}' lists nothing");
                return [];
            case var other:
                Report(DiagnosticCatalog.WrongType, other.Place, $"'{key}' is a list, not {other.Noun}");
                return [];
        }
    }

    /// <summary>What was read; where that is nothing, a harmless value in its place, and the mapping is broken.</summary>
    private T OrBroken<T>(T? value, T harmless)
        where T : class
    {
        IsBroken |= value is null;
        return value ?? harmless;
    }

    /// <inheritdoc cref="OrBroken{T}(T, T)"/>
    private T OrBroken<T>(T? value, T harmless)
        where T : struct
    {
        IsBroken |= value is null;
        return value ?? harmless;
    }
}
