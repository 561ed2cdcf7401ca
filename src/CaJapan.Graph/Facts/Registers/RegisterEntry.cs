using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Registers;

/// <summary>What a register says of one entity: that it exists and what it is called. Everything else about it is said by facts.</summary>
public abstract record RegisterEntry
{
    private protected RegisterEntry()
    {
    }

    /// <summary>The full id, kind included: <c>country:KZ</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name this project shows.</summary>
    public required string Name { get; init; }

    /// <summary>Full ids it had before; they still resolve.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>Its other spellings, for kinds that have names.</summary>
    public ImmutableArray<Spelling> Spellings { get; init; } = [];
}
