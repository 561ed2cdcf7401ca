using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A kind of thing that has ids in the seeds, how it is called in a message, and how its ids are written.</summary>
internal sealed record Kind(NodeType Type, string Noun, IdForm Form = IdForm.Words)
{
    public static readonly Kind Dialogue = new(NodeTypes.Dialogue, "dialogue");
    public static readonly Kind Country = new(NodeTypes.Country, "country", IdForm.CountryCode);
    public static readonly Kind Official = new(NodeTypes.Official, "official");
    public static readonly Kind Role = new(NodeTypes.Role, "role");
    public static readonly Kind Organization = new(NodeTypes.Organization, "organization");
    public static readonly Kind Series = new(NodeTypes.Series, "series");
    public static readonly Kind Meeting = new(NodeTypes.Meeting, "meeting");
    public static readonly Kind Place = new(NodeTypes.Place, "place");
    public static readonly Kind Topic = new(NodeTypes.Topic, "topic");
    public static readonly Kind AgendaItem = new(NodeTypes.AgendaItem, "agenda item");
    public static readonly Kind Statement = new(NodeTypes.Statement, "statement");
    public static readonly Kind Initiative = new(NodeTypes.Initiative, "initiative");
    public static readonly Kind Outcome = new(NodeTypes.Outcome, "outcome");
    public static readonly Kind Dispute = new(NodeTypes.Dispute, "dispute");
    public static readonly Kind Source = new(NodeTypes.Source, "source");
    public static readonly Kind Fact = new(NodeTypes.Fact, "fact", IdForm.FactNumber);

    /// <summary>The kinds that have a register.</summary>
    public static ImmutableArray<Kind> Registered { get; } = [Dialogue, Country, Official, Role, Organization, Series, Meeting, Place, Topic];

    /// <summary>The kinds that a fact can be about.</summary>
    public static ImmutableArray<Kind> Entities { get; } = [.. Registered, AgendaItem, Statement, Initiative, Outcome];

    /// <summary>The kinds that can send a delegation.</summary>
    public static ImmutableArray<Kind> Senders { get; } = [Country, Organization];

    /// <summary>What full ids of this kind begin with, without the colon.</summary>
    public string Prefix => Type.IdKind!;

    public string WithArticle => (Noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + Noun;

    /// <summary>The full id of the thing of this kind with the given short one.</summary>
    public string Id(string local) => $"{Prefix}:{local}";

    public override string ToString() => Noun;
}
