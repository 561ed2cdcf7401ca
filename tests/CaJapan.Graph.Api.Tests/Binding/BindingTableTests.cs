using CaJapan.Graph.Api.Binding;

namespace CaJapan.Graph.Api.Tests.Binding;

public sealed class BindingTableTests
{
    private const string Start = "<!-- field table -->\n";
    private const string End = "<!-- /field table -->";

    /// <summary>ARCHITECTURE.md has the table of the bindings as they are. With the variable UPDATE_DOCUMENTS set, it is written anew.</summary>
    [Fact]
    public void The_table_in_the_architecture_document_is_fresh()
    {
        var file = Path.Combine(Path.GetDirectoryName(Repository.Seeds)!, "ARCHITECTURE.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        var table = BindingTable.Print().TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") is not null)
        {
            File.WriteAllText(file, text[..start] + table + text[end..]);
        }
        else
        {
            text[start..end].ShouldBe(table);
        }
    }
}
