using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>What agenda items, statements, initiatives and outcomes have in common: facts define them together by speaking of them.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Key">The key that gives the id.</param>
/// <param name="Id">The full id.</param>
/// <param name="MeetingId">The meeting; null for an initiative proposed at none.</param>
/// <param name="Name">The name, where this statement gives it.</param>
/// <param name="At">Where.</param>
internal sealed record MeetingItem(Kind Kind, string Key, string Id, string? MeetingId, string? Name, MappingPlaces At)
{
    public string LocalId => Id[Kind.Id(string.Empty).Length..];

    /// <summary>Every statement that speaks of one, in the order of the files.</summary>
    public static IEnumerable<MeetingItem> All(BoundSeeds seeds) => seeds.Said<Statement>().Select(Of).OfType<MeetingItem>();

    private static MeetingItem? Of(Said<Statement> said) => said.Statement switch
    {
        AgendaStatement item => new(Kind.AgendaItem, "agenda", item.ItemId, item.MeetingId, item.Name, said.At),
        PositionStatement position => new(Kind.Statement, "statement", position.PositionId, position.MeetingId, position.Name, said.At),
        InitiativeStatement initiative => new(Kind.Initiative, "initiative", initiative.InitiativeId, initiative.MeetingId, initiative.Name, said.At),
        OutcomeStatement outcome => new(Kind.Outcome, "outcome", outcome.OutcomeId, outcome.MeetingId, outcome.Name, said.At),
        _ => null,
    };
}
