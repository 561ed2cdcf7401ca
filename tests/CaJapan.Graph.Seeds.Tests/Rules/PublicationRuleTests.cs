namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class PublicationRuleTests
{
    [Fact]
    public void Reports_a_meeting_held_after_its_source_was_published() => MemorySeeds.Sample
        .With("documents/s001.yaml", "date: 2021-06-16, status: HELD", "date: §2021-06-17, status: HELD")
        .ShouldReport("SEED313 held on 2021-06-17 according to a source published on 2021-06-16");

    [Fact]
    public void Reports_a_source_read_before_it_was_published() => MemorySeeds.Sample
        .With("documents/s004.yaml", "published: 2022-12-25", "published: 2022-12-25\nretrieved: §2022-12-24")
        .ShouldReport("SEED315 read on 2022-12-24, published on 2022-12-25");

    [Fact]
    public void Reports_somebody_seen_in_office_after_the_source_was_published() => MemorySeeds.Sample
        .With("documents/s001.yaml", "    states:\n", "    states:\n      - { tenure: furkat-sidikov, role: uz-deputy-minister-of-foreign-affairs, seenOn: §2021-06-17 }\n")
        .ShouldReport("SEED317 seen on 2021-06-17 by a source published on 2021-06-16");

    [Fact]
    public void Reports_a_count_by_a_day_after_the_source_was_published() => MemorySeeds.Sample
        .With("documents/s001.yaml", "asOf: 2021-06-16, number: 14", "asOf: §2021-07, number: 14")
        .ShouldReport("SEED317 seen on 2021-07 by a source published on 2021-06-16");
}
