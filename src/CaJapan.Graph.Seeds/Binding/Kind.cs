using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A kind of thing that has ids: the word before the colon of a full id, and how it is called in a message.</summary>
internal sealed record Kind(string Prefix, string Noun, IdForm Form = IdForm.Words)
{
    public static readonly Kind Dialogue = new("dialogue", "dialogue");
    public static readonly Kind Country = new("country", "country", IdForm.CountryCode);
    public static readonly Kind Official = new("official", "official");
    public static readonly Kind Role = new("role", "role");
    public static readonly Kind Organization = new("organization", "organization");
    public static readonly Kind Series = new("series", "series");
    public static readonly Kind Meeting = new("meeting", "meeting");
    public static readonly Kind Place = new("place", "place");
    public static readonly Kind Topic = new("topic", "topic");
    public static readonly Kind AgendaItem = new("agenda-item", "agenda item");
    public static readonly Kind Statement = new("statement", "statement");
    public static readonly Kind Initiative = new("initiative", "initiative");
    public static readonly Kind Outcome = new("outcome", "outcome");
    public static readonly Kind Dispute = new("dispute", "dispute");
    public static readonly Kind Source = new("source", "source");
    public static readonly Kind Fact = new("fact", "fact", IdForm.FactNumber);

    /// <summary>The kinds that have a register.</summary>
    public static ImmutableArray<Kind> Registered { get; } = [Dialogue, Country, Official, Role, Organization, Series, Meeting, Place, Topic];

    /// <summary>The kinds that a fact can be about.</summary>
    public static ImmutableArray<Kind> Entities { get; } = [.. Registered, AgendaItem, Statement, Initiative, Outcome];

    /// <summary>The kinds that can send a delegation.</summary>
    public static ImmutableArray<Kind> Senders { get; } = [Country, Organization];

    public string WithArticle => (Noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + Noun;

    /// <summary>The full id of the thing of this kind with the given short one.</summary>
    public string Id(string local) => $"{Prefix}:{local}";

    public override string ToString() => Noun;
}
