namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class ExportVerbTests
{
    [Fact]
    public async Task Writes_what_lies_around_the_things_named()
    {
        var outcome = await Shell.RunProcessAsync("export", "--scope", "seeds", "--format", "csv-edges", "--ids", "official:toshihiro-aiki", "--depth", "1", "--via", "ATTENDED");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldBe("Id,Source,Target,Type,Label,DateFrom,DateTo,Facts\nATTENDED:official:toshihiro-aiki:meeting:som-12,official:toshihiro-aiki,meeting:som-12,Directed,ATTENDED,2018-01-26,2018-01-26,fact:S000-12 fact:S002-06\n");
    }

    [Fact]
    public async Task Says_what_is_wrong_with_the_words()
    {
        (await Shell.RunAsync("export", "--format", "docx")).ExitCode.ShouldBe(2);
        (await Shell.RunProcessAsync("export", "--format", "gexf", "--depth", "9")).Error.ShouldStartWith("BAD_LIMIT: ");
    }
}
