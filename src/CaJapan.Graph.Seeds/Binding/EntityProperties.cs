using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The properties that a fact can be about, by kind: the fields of the public schema that hold something a source says, not those derived from other entities.</summary>
internal static class EntityProperties
{
    private static readonly FrozenDictionary<Kind, ImmutableArray<string>> s_byKind = new Dictionary<Kind, ImmutableArray<string>>
    {
        [Kind.Dialogue] = ["name", "names", "launched", "standings", "chairmanships", "series"],
        [Kind.Country] = ["name", "names", "representation", "delegations", "officials", "roles", "hosted", "initiatives", "standing"],
        [Kind.Official] = ["name", "names", "country", "tenures", "participations", "meetings"],
        [Kind.Role] = ["name", "country", "organization", "rank", "tenures", "succession"],
        [Kind.Organization] = ["name", "names", "kind", "country", "organized"],
        [Kind.Series] = ["name", "kind", "meetings", "missingOrdinals", "counts"],
        [Kind.Meeting] =
        [
            "name", "series", "ordinal", "date", "endDate", "format", "status", "level", "place", "host", "chair", "delegations", "participations", "agenda", "topics",
            "statements", "initiatives", "outcomes", "occasions", "occasionOf", "follows", "previous", "next",
        ],
        [Kind.Place] = ["name", "city", "country"],
        [Kind.Topic] = ["name", "broader", "narrower", "meetings"],
        [Kind.AgendaItem] = ["name", "meeting", "topics", "session"],
        [Kind.Statement] = ["name", "meeting", "attributions", "topics"],
        [Kind.Initiative] = ["name", "proposedAt", "proposedBy", "country", "attributions", "topics"],
        [Kind.Outcome] = ["name", "kind", "meeting", "leadsTo", "topics"],
    }.ToFrozenDictionary();

    public static ImmutableArray<string> Of(Kind kind) => s_byKind[kind];
}
