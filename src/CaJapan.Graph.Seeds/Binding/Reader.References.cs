using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <content>Ids: those given here and those referred to. Full ids come out, however they are written.</content>
internal sealed partial class Reader
{
    /// <summary>The id that this mapping gives to a thing; null where it is missing, so that the thing cannot be spoken of.</summary>
    public string? Id(string key, Kind kind) => Define(key, kind, isShared: false);

    /// <summary>The id of a thing that facts define together, by speaking of it.</summary>
    public string SharedId(string key, Kind kind) => OrBroken(Define(key, kind, isShared: true), string.Empty);

    /// <summary>A word that tells one thing from others within a narrow place, and is no id elsewhere.</summary>
    public string LocalKey(string key)
    {
        var scalar = AskScalar(key, required: true, "key");
        if (scalar is not null && !IdSyntax.Allows(IdForm.Words, scalar.Text))
        {
            Report(DiagnosticCatalog.MalformedId, scalar.Place, $"'{scalar.Text}' must be {IdSyntax.Describe(IdForm.Words)}");
        }

        return OrBroken(scalar?.Text, string.Empty);
    }

    public string RequiredReference(string key, Kind kind) => OrBroken(Refer(AskScalar(key, required: true, kind.Prefix), key, kind), string.Empty);

    public string? OptionalReference(string key, Kind kind) => Refer(AskScalar(key, required: false, kind.Prefix), key, kind);

    public ImmutableArray<string> References(string key, Kind kind) => Distinct(key, AskList(key, $"list of {kind.Prefix}"), node => Refer(Scalar(node, key), key, kind));

    /// <summary>A country by its code, or an organisation with its kind.</summary>
    public string RequiredSender(string key) => OrBroken(ReferToSender(AskScalar(key, required: true, "sender"), key), string.Empty);

    /// <inheritdoc cref="RequiredSender"/>
    public string? OptionalSender(string key) => ReferToSender(AskScalar(key, required: false, "sender"), key);

    /// <summary>Any entity, with its kind.</summary>
    public string RequiredEntity(string key)
    {
        var scalar = AskScalar(key, required: true, "entity");
        return OrBroken(scalar is null ? null : ReferWithKind(scalar, scalar.Text, key, Kind.Entities)?.FullId, string.Empty);
    }

    /// <summary>Entities with their kinds, each perhaps with a property.</summary>
    public ImmutableArray<FactTarget> Targets(string key) => Distinct(key, AskList(key, "list of target"), node => Scalar(node, key) is { } scalar ? Target(scalar, key) : null);

    /// <summary>The ids, kind included, that a thing of the given kind had before.</summary>
    public ImmutableArray<string> FormerIds(Kind kind)
    {
        const string key = "formerIds";
        return Distinct(key, AskList(key, "list of former"), node =>
        {
            if (Scalar(node, key) is not { } scalar)
            {
                return null;
            }

            if (!scalar.Text.StartsWith(kind.Id(string.Empty), StringComparison.Ordinal))
            {
                Report(DiagnosticCatalog.WrongKind, scalar.Place, $"a former id of {kind.WithArticle} begins with '{kind.Id(string.Empty)}', not as '{scalar.Text}'");
            }

            context.FormerIds.Add(new FormerId(scalar.Text, scalar.Place));
            return scalar.Text;
        });
    }

    private string? Define(string key, Kind kind, bool isShared)
    {
        var scalar = AskScalar(key, required: true, $"id of {kind.Prefix}");
        if (scalar is null)
        {
            return null;
        }

        if (!IdSyntax.Allows(kind.Form, scalar.Text))
        {
            Report(DiagnosticCatalog.MalformedId, scalar.Place, $"the id of {kind.WithArticle} is {IdSyntax.Describe(kind.Form)}, not '{scalar.Text}'");
        }

        context.Definitions.Add(new Definition(kind, scalar.Text, scalar.Place, isShared));
        return kind.Id(scalar.Text);
    }

    private string? Refer(ScalarNode? scalar, string key, Kind kind)
    {
        if (scalar is null)
        {
            return null;
        }

        var id = scalar.Text;
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return Refer(scalar.Place, key, kind, [kind], id).FullId;
        }

        if (id.AsSpan(0, colon).SequenceEqual(kind.Prefix))
        {
            Report(DiagnosticCatalog.SuperfluousKind, scalar.Place, $"'{key}' is always {kind.WithArticle}; write '{id[(colon + 1)..]}'");
        }
        else
        {
            Report(DiagnosticCatalog.WrongKind, scalar.Place, $"'{key}' is {kind.WithArticle}, not '{id}'");
        }

        return null;
    }

    private string? ReferToSender(ScalarNode? scalar, string key) =>
        scalar is null ? null
        : scalar.Text.Contains(':', StringComparison.Ordinal) ? ReferWithKind(scalar, scalar.Text, key, Kind.Senders)?.FullId
        : Refer(scalar.Place, key, Kind.Country, Kind.Senders, scalar.Text).FullId;

    private FactTarget? Target(ScalarNode scalar, string key)
    {
        var dot = scalar.Text.IndexOf('.', StringComparison.Ordinal);
        var (id, property) = dot < 0 ? (scalar.Text, null) : (scalar.Text[..dot], scalar.Text[(dot + 1)..]);
        if (ReferWithKind(scalar, id, key, Kind.Entities) is not { } reference)
        {
            return null;
        }

        var known = EntityProperties.Of(reference.Kind);
        if (property is not null && !known.Contains(property))
        {
            Report(DiagnosticCatalog.UnknownProperty, scalar.Place, $"{reference.Kind.WithArticle} has no property '{property}'{DidYouMean.Hint(property, known)}");
        }

        return new FactTarget(reference.FullId, property);
    }

    private Reference? ReferWithKind(ScalarNode scalar, string id, string key, ImmutableArray<Kind> allowed)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            Report(DiagnosticCatalog.KindMissing, scalar.Place, $"'{id}' needs its kind before it, as in '{Kind.Meeting.Id(id)}'");
            return null;
        }

        var prefix = id[..colon];
        var kind = allowed.FirstOrDefault(kind => string.Equals(kind.Prefix, prefix, StringComparison.Ordinal));
        if (kind is not null)
        {
            return Refer(scalar.Place, key, kind, allowed, id[(colon + 1)..]);
        }

        Report(DiagnosticCatalog.WrongKind, scalar.Place, $"'{key}' takes no '{prefix}'{DidYouMean.Hint(prefix, allowed.Select(kind => kind.Prefix))}");
        return null;
    }

    private Reference Refer(Place place, string key, Kind kind, ImmutableArray<Kind> allowed, string id)
    {
        var reference = new Reference(place, key, kind, allowed, id);
        context.References.Add(reference);
        return reference;
    }

    private ImmutableArray<T> Distinct<T>(string key, ImmutableArray<Node> nodes, Func<Node, T?> read)
        where T : class
    {
        var values = ImmutableArray.CreateBuilder<T>(nodes.Length);
        foreach (var node in nodes)
        {
            if (read(node) is not { } value)
            {
                continue;
            }

            if (values.Contains(value))
            {
                Report(DiagnosticCatalog.RepeatedReference, node.Place, $"'{((ScalarNode)node).Text}' stands in '{key}' already");
                continue;
            }

            values.Add(value);
        }

        return values.ToImmutable();
    }
}
