namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class PostHolderRuleTests
{
    private const string About = "about: [meeting:som-12.date]";
    private const string Official = "- id: §zamira-eralieva\n  name: Zamira Eralieva\n\n- id: vepa-hajiyev";
    private const string Role = "- id: §jp-envoy\n  name: Envoy of Japan\n  rank: OTHER\n  country: JP\n\n- id: kz-department-head";

    [Fact]
    public void Warns_of_an_official_of_whom_no_fact_tells_a_post_or_a_country() => MemorySeeds.Sample
        .With("registers/officials.yaml", "- id: vepa-hajiyev", Official)
        .With("documents/s000.yaml", About, "about: [meeting:som-12.date, official:zamira-eralieva]")
        .ShouldReport("SEED606 warning: no fact says in which post or for whom 'official:zamira-eralieva' acts");

    [Fact]
    public void Warns_of_a_post_that_no_fact_connects_with_anybody() => MemorySeeds.Sample
        .With("registers/roles.yaml", "- id: kz-department-head", Role)
        .With("documents/s000.yaml", About, "about: [meeting:som-12.date, role:jp-envoy]")
        .ShouldReport("SEED607 warning: no fact says who holds 'role:jp-envoy'");

    [Fact]
    public void Accepts_an_official_and_a_post_that_one_fact_is_about() => MemorySeeds.Sample
        .With("registers/officials.yaml", "- id: vepa-hajiyev", Official.Replace("§", string.Empty, StringComparison.Ordinal))
        .With("registers/roles.yaml", "- id: kz-department-head", Role.Replace("§", string.Empty, StringComparison.Ordinal))
        .With("documents/s000.yaml", About, "about: [meeting:som-12.date, official:zamira-eralieva, role:jp-envoy]")
        .ShouldReport();
}
