using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>
/// Builds the located tree from YAML events. Only plain YAML is let through; what is refused leaves a node behind, so that the rest of the file is still checked,
/// except where going on would cost too much.
/// </summary>
internal sealed class TreeReader
{
    private readonly Parser _events;
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private int _nodes;

    private TreeReader(string text, string file, DiagnosticBag diagnostics)
    {
        _events = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _file = file;
        _diagnostics = diagnostics;
    }

    /// <summary>The tree; null where there is none to speak of, which is then reported.</summary>
    public static Node? Read(string text, string file, DiagnosticBag diagnostics)
    {
        var reader = new TreeReader(text, file, diagnostics);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException exception)
        {
            diagnostics.Report(DiagnosticCatalog.YamlSyntax, reader.At(exception.Start), $"not valid YAML: {Sentence(exception.Message)}");
        }
        catch (TooMuchException)
        {
            // Reported where it was found.
        }

        return null;
    }

    private Node? ReadStream()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _))
        {
            _diagnostics.Report(DiagnosticCatalog.EmptyFile, new Place(_file, 1, 1), "the file is empty");
            return null;
        }

        _events.Consume<DocumentStart>();
        var root = ReadNode(depth: 1);
        _events.Consume<DocumentEnd>();
        if (_events.Accept<DocumentStart>(out var second))
        {
            _diagnostics.Report(DiagnosticCatalog.SeveralDocuments, At(second.Start), "a second document begins here; a seed file is one document");
        }

        return root;
    }

    private Node ReadNode(int depth)
    {
        var next = _events.Consume<ParsingEvent>();
        var place = At(next.Start);
        if (depth > ReadingLimits.Depth)
        {
            throw Refuse(DiagnosticCatalog.TooDeep, place, $"nested deeper than {ReadingLimits.Depth} levels");
        }

        if (++_nodes > ReadingLimits.Nodes)
        {
            throw Refuse(DiagnosticCatalog.TooManyNodes, place, $"more than {ReadingLimits.Nodes} values in one file");
        }

        RefuseDecorations(next, place);
        return next switch
        {
            SequenceStart => ReadSequence(place, depth),
            MappingStart => ReadMapping(place, depth),
            Scalar scalar => new ScalarNode(place, scalar.Value),

            // An alias is never followed: it costs one node, however much it stands for.
            _ => new ScalarNode(place, string.Empty),
        };
    }

    private SequenceNode ReadSequence(Place place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new SequenceNode(place, items.ToImmutable());
    }

    private MappingNode ReadMapping(Place place, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not ScalarNode scalar)
            {
                _diagnostics.Report(DiagnosticCatalog.KeyNotText, key.Place, $"a key must be a text, not {key.Noun}");
            }
            else if (!seen.TryAdd(scalar.Text, scalar.Place))
            {
                _diagnostics.Report(DiagnosticCatalog.DuplicateKey, scalar.Place, $"'{scalar.Text}' stands here twice, first in line {seen[scalar.Text].Line}");
            }
            else
            {
                entries.Add(new MappingEntry(scalar, value));
            }
        }

        return new MappingNode(place, entries.ToImmutable());
    }

    private void RefuseDecorations(ParsingEvent value, Place place)
    {
        if (value is AnchorAlias alias)
        {
            _diagnostics.Report(DiagnosticCatalog.Alias, place, $"alias '*{alias.Value}'; write the value out");
        }

        if (value is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _diagnostics.Report(DiagnosticCatalog.Anchor, place, $"anchor '&{anchored.Anchor}'; write the value out where it is needed");
        }

        if (value is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            _diagnostics.Report(DiagnosticCatalog.Tag, place, $"tag '{tagged.Tag}'; the key says what is wanted");
        }
    }

    private TooMuchException Refuse(DiagnosticCode code, Place place, string message)
    {
        _diagnostics.Report(code, place, message);
        return new TooMuchException();
    }

    private Place At(Mark mark) => new(_file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private static string Sentence(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');

    private sealed class TooMuchException : Exception;
}
