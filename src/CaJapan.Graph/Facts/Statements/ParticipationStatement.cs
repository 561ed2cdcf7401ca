namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that somebody took part: a named official, or an unnamed holder of a role.</summary>
public sealed record ParticipationStatement : Statement
{
    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The country or organisation represented; null where it is none or not one.</summary>
    public string? SenderId { get; init; }

    /// <summary>The official; null where nobody is named. A fact sets exactly one of this and <see cref="UnnamedKey"/>.</summary>
    public string? OfficialId { get; init; }

    /// <summary>What tells this unnamed participant from others at the meeting: facts with the same key speak of the same one.</summary>
    public string? UnnamedKey { get; init; }

    /// <summary>Whether several people are told of together.</summary>
    public bool Collective { get; init; }

    /// <summary>The role given.</summary>
    public string? RoleId { get; init; }

    /// <summary>The capacity given; null where none is.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>Whether the capacity is said or follows; as the fact itself where left out.</summary>
    public Stance? CapacityStance { get; init; }

    /// <summary>The name as written; null where nobody is named, or only the official is known and not the form.</summary>
    public string? WrittenName { get; init; }

    /// <summary>The title as written.</summary>
    public string? WrittenTitle { get; init; }

    /// <summary>
    /// Whether the source names the official: in a form that is written down, or, where neither name nor title is, in one that is not. A title alone is the source's word for somebody whom another names.
    /// </summary>
    public bool NamesOfficial => OfficialId is not null && UnnamedKey is null && (WrittenName is not null || WrittenTitle is null);
}
