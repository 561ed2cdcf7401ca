using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>What binding gathers besides the records: what is defined, what is referred to, what is wrong.</summary>
internal sealed class BindingContext(DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public List<Definition> Definitions { get; } = [];

    public List<Reference> References { get; } = [];

    public List<FormerId> FormerIds { get; } = [];

    /// <summary>Binds one mapping; null where there is none or nothing can be made of it.</summary>
    public Located<T>? One<T>(Node? node, string noun, Func<Reader, T?> bind)
        where T : class
    {
        if (node is not MappingNode mapping)
        {
            if (node is not null)
            {
                Diagnostics.Report(DiagnosticCatalog.WrongType, node.Place, $"{noun} is a mapping, not {node.Noun}");
            }

            return null;
        }

        var reader = new Reader(mapping, noun, this);
        var value = bind(reader);
        reader.ReportUnknownKeys();
        return value is null ? null : new Located<T>(value, mapping);
    }

    /// <summary>Binds every mapping of a list.</summary>
    public ImmutableArray<Located<T>> All<T>(Node? node, string noun, Func<Reader, T?> bind)
        where T : class
    {
        if (node is SequenceNode list)
        {
            return [.. list.Items.Select(item => One(item, noun, bind)).OfType<Located<T>>()];
        }

        if (node is not null)
        {
            Diagnostics.Report(DiagnosticCatalog.WrongType, node.Place, $"a list is wanted here, not {node.Noun}");
        }

        return [];
    }
}
