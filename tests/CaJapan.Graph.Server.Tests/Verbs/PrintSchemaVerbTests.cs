using CaJapan.Graph.Api;

namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class PrintSchemaVerbTests
{
    [Fact]
    public async Task Prints_the_schema() => (await Shell.RunAsync("print-schema")).ShouldBe(new Outcome(0, PublicSchema.Text, string.Empty));
}
