namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class SessionRuleTests
{
    [Fact]
    public void Reports_a_session_with_two_subjects() => MemorySeeds.Sample
        .With("documents/s002.yaml", "session: 1", "session: ¤1")
        .With("documents/s002.yaml", "session: 2", "session: §1")
        .ShouldReport("SEED505 session 1 is 'agenda-item:som-12-transport-and-logistics' already, at {other}");
}
