using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Makes the nodes that registers vouch for, with what identity comprises: names, and where a thing belongs.</summary>
internal static class RegisterFold
{
    public static void Fold(Dataset dataset, GraphDraft draft)
    {
        Entry(draft, NodeTypes.Dialogue, dataset.Dialogue);
        foreach (var country in dataset.Countries)
        {
            Entry(draft, NodeTypes.Country, country)["code"] = country.Code;
        }

        foreach (var organization in dataset.Organizations)
        {
            Entry(draft, NodeTypes.Organization, organization)["kind"] = EnumSymbols.Of(organization.Kind);
            Belongs(draft, RelationshipTypes.OfCountry, organization.Id, organization.CountryId);
        }

        foreach (var official in dataset.Officials)
        {
            Entry(draft, NodeTypes.Official, official);
        }

        foreach (var role in dataset.Roles)
        {
            var node = Entry(draft, NodeTypes.Role, role);
            node["rank"] = EnumSymbols.Of(role.Rank);
            node["oneHolder"] = role.OneHolder;
            Belongs(draft, RelationshipTypes.OfCountry, role.Id, role.CountryId);
            Belongs(draft, RelationshipTypes.OfOrganization, role.Id, role.OrganizationId);
        }

        foreach (var series in dataset.Series)
        {
            Entry(draft, NodeTypes.Series, series)["kind"] = EnumSymbols.Of(series.Kind);
            Belongs(draft, RelationshipTypes.OfDialogue, series.Id, dataset.Dialogue.Id);
        }

        foreach (var place in dataset.Places)
        {
            Entry(draft, NodeTypes.Place, place)["city"] = place.City;
            Belongs(draft, RelationshipTypes.InCountry, place.Id, place.CountryId);
        }

        foreach (var meeting in dataset.Meetings)
        {
            Entry(draft, NodeTypes.Meeting, meeting);
        }

        foreach (var topic in dataset.Topics)
        {
            Entry(draft, NodeTypes.Topic, topic);
        }

        foreach (var topic in dataset.Topics)
        {
            Belongs(draft, RelationshipTypes.Broader, topic.Id, topic.BroaderId);
        }
    }

    /// <summary>Gives an entity its name and the keys by which names are ordered and searched.</summary>
    public static void Name(Node node, string name)
    {
        node["name"] = name;
        node["nameSort"] = NameFolding.Fold(name);
        node["searchNames"] ??= new[] { NameFolding.Fold(name) };
        node["formerIds"] ??= Array.Empty<string>();
    }

    private static Node Entry(GraphDraft draft, NodeType type, RegisterEntry entry)
    {
        var node = draft.Add(type, entry.Id);
        node["formerIds"] = entry.FormerIds.ToArray();
        Name(node, entry.Name);
        return node;
    }

    private static void Belongs(GraphDraft draft, RelationshipType type, string from, string? to)
    {
        if (to is not null)
        {
            draft.Relate(type, from, to);
        }
    }
}
