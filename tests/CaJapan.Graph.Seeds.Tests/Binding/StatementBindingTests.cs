namespace CaJapan.Graph.Seeds.Tests.Binding;

public sealed class StatementBindingTests
{
    [Fact]
    public void Reports_a_statement_that_begins_with_an_unknown_key() => MemorySeeds.Sample
        .With("documents/s004.yaml", "{ standing: TM, kind: PARTY }", "{ §standin: TM, kind: PARTY }")
        .ShouldReport("SEED211 no statement begins with 'standin'; did you mean 'standing'?");

    [Fact]
    public void Reports_a_statement_that_states_nothing() => MemorySeeds.Sample
        .With("documents/s004.yaml", "      - { standing: TM, kind: PARTY }", "      - { standing: TM, kind: PARTY }\n      - §{}")
        .ShouldReport("SEED211 the statement states nothing");
}
