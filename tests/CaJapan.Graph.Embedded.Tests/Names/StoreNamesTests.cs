using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Names;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests.Names;

public sealed class StoreNamesTests
{
    [Fact]
    public async Task Finds_a_spelling_and_where_there_is_none_the_name_that_is_shown()
    {
        var builder = new SnapshotBuilder(new DatasetIdentity("1", "0"));
        var official = Add(builder, NodeTypes.Official, "official:o", ("name", "Shown Name"));
        builder.AddRelationship(RelationshipTypes.NameOf, Add(builder, NodeTypes.Name, "name:1", ("text", "Vepa \"Hajiyev\"")), official);
        Add(builder, NodeTypes.Topic, "topic:water", ("name", "Water"));

        var names = new StoreNames(new EmbeddedStore(builder.Build()));
        (await Search(names, "Hajiyev")).Hits.ShouldHaveSingleItem().Matched.ShouldBe("Vepa \"Hajiyev\"");
        (await Search(names, "Shown")).Hits.ShouldBeEmpty();
        (await Search(names, "water")).Hits.ShouldHaveSingleItem().Id.ShouldBe("topic:water");
    }

    [Fact]
    public async Task Reads_more_names_than_a_page_has()
    {
        var builder = new SnapshotBuilder(new DatasetIdentity("1", "0"));
        for (var n = 0; n < 2_500; n++)
        {
            Add(builder, NodeTypes.Topic, $"topic:{n}", ("name", $"Matter{n:0000}"));
        }

        (await Search(new StoreNames(new EmbeddedStore(builder.Build())), "Matter2499")).Hits[0].Id.ShouldBe("topic:2499");
    }

    private static async Task<SearchPage> Search(StoreNames names, string text) => await names.SearchAsync(new NameQuery(text, NodeTypes.Entities, 0.5, 10, null), CancellationToken.None);

    private static int Add(SnapshotBuilder builder, NodeType type, string id, (string Property, string Value) value)
    {
        var values = new object?[type.Properties.Length];
        values[type[value.Property].Ordinal] = value.Value;
        return builder.AddNode(type, id, values);
    }
}
