namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class DocumentIdRuleTests
{
    [Fact]
    public void Reports_a_document_that_is_not_named_as_its_file() => MemorySeeds.Sample
        .With("documents/s004.yaml", "id: s004", "id: §s005")
        .ShouldReport("SEED005 the id must be 's004', as the file is named");
}
