namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that somebody took part: a named official, or an unnamed holder of a role.</summary>
public sealed record ParticipationStatement : Statement
{
    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The country or organisation represented; null where it is none or not one.</summary>
    public string? SenderId { get; init; }

    /// <summary>The official; null where nobody is named. Exactly one of this and <see cref="UnnamedKey"/> is set.</summary>
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

    /// <summary>The name as written; null where nobody is named.</summary>
    public string? WrittenName { get; init; }

    /// <summary>The title as written.</summary>
    public string? WrittenTitle { get; init; }
}
