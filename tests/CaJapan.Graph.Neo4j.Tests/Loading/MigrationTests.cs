using CaJapan.Graph.Api.Tests;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Neo4j.Translation;

namespace CaJapan.Graph.Neo4j.Tests.Loading;

public sealed class MigrationTests
{
    /// <summary>The file has the indexes of <see cref="PageKeys"/>. With the variable UPDATE_DOCUMENTS set, it is written anew.</summary>
    [Fact]
    public void Every_order_of_a_whole_list_has_its_index()
    {
        const string Head = "// Whole lists in every order they can be asked for: a page is a range of one of these.\n";
        var text = Head + string.Concat(PageKeys.Indexes.Select(index => index + "\n"));
        var path = Path.Combine(Repository.Root, "cypher", "004_pages.cypher");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") is not null)
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ShouldBe(text);
        Migration.All.Select(m => m.Name).ShouldContain("004_pages.cypher");
    }
}
