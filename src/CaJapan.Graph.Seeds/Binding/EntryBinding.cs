using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>One method for each register: the keys of an entry. An entry without an id cannot be spoken of and is dropped.</summary>
internal static class EntryBinding
{
    public static DialogueEntry? Dialogue(Reader entry) => entry.Id("id", Kind.Dialogue) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        FormerIds = entry.FormerIds(Kind.Dialogue),
        Spellings = Spellings(entry),
    };

    public static CountryEntry? Country(Reader entry) => entry.Id("code", Kind.Country) is not { } id ? null : new()
    {
        Id = id,
        Code = id[Kind.Country.Id(string.Empty).Length..],
        Name = entry.RequiredText("name"),
        FormerIds = entry.FormerIds(Kind.Country),
        Spellings = Spellings(entry),
    };

    public static OfficialEntry? Official(Reader entry) => entry.Id("id", Kind.Official) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        FamilyFirst = entry.Flag("familyFirst"),
        FormerIds = entry.FormerIds(Kind.Official),
        Spellings = Spellings(entry),
    };

    public static RoleEntry? Role(Reader entry) => entry.Id("id", Kind.Role) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        Rank = entry.RequiredWord<RoleRank>("rank"),
        CountryId = entry.OptionalReference("country", Kind.Country),
        OrganizationId = entry.OptionalReference("organization", Kind.Organization),
        OneHolder = entry.Flag("oneHolder"),
        FormerIds = entry.FormerIds(Kind.Role),
        Spellings = Spellings(entry),
    };

    public static OrganizationEntry? Organization(Reader entry) => entry.Id("id", Kind.Organization) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        Kind = entry.RequiredWord<OrganizationKind>("kind"),
        CountryId = entry.OptionalReference("country", Kind.Country),
        FormerIds = entry.FormerIds(Kind.Organization),
        Spellings = Spellings(entry),
    };

    public static SeriesEntry? Series(Reader entry) => entry.Id("id", Kind.Series) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        Kind = entry.RequiredWord<SeriesKind>("kind"),
        FormerIds = entry.FormerIds(Kind.Series),
        Spellings = Spellings(entry),
    };

    public static MeetingEntry? Meeting(Reader entry) => entry.Id("id", Kind.Meeting) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        FormerIds = entry.FormerIds(Kind.Meeting),
        Spellings = Spellings(entry),
    };

    public static PlaceEntry? Place(Reader entry) => entry.Id("id", Kind.Place) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        City = entry.OptionalText("city"),
        CountryId = entry.OptionalReference("country", Kind.Country),
        FormerIds = entry.FormerIds(Kind.Place),
        Spellings = Spellings(entry),
    };

    public static TopicEntry? Topic(Reader entry) => entry.Id("id", Kind.Topic) is not { } id ? null : new()
    {
        Id = id,
        Name = entry.RequiredText("name"),
        BroaderId = entry.OptionalReference("broader", Kind.Topic),
        FormerIds = entry.FormerIds(Kind.Topic),
        Spellings = Spellings(entry),
    };

    public static Spelling Spelling(Reader spelling) => new(
        spelling.RequiredText("text"),
        spelling.OptionalWord("kind", NameKind.Preferred) ?? NameKind.Alias,
        spelling.OptionalLanguage("language"),
        spelling.Flag("familyFirst"),
        spelling.References("sources", Kind.Source));

    private static ImmutableArray<Spelling> Spellings(Reader entry) => [.. entry.Mappings("names", "spelling", Spelling).Select(spelling => spelling.Value)];
}
