namespace CaJapan.Graph.Seeds.Tests.Binding;

public sealed class ReaderScalarsTests
{
    [Fact]
    public void Reports_an_unknown_word_and_the_nearest_known_one() => MemorySeeds.Sample
        .With("documents/s004.yaml", "stance: STATED", "stance: §STATD")
        .ShouldReport("SEED204 unknown stance 'STATD'; did you mean 'STATED'?");

    [Fact]
    public void Reports_an_unknown_word_and_all_known_ones_where_none_is_near() => MemorySeeds.Sample
        .With("documents/s004.yaml", "kind: SEED", "kind: §HEARSAY")
        .ShouldReport("SEED204 unknown kind 'HEARSAY'; it is one of SEED, PUBLIC");

    [Fact]
    public void Refuses_a_word_for_nothing_being_said() => MemorySeeds.Sample
        .With("documents/s000.yaml", "date: 2018-01-26, status", "date: 2018-01-26, format: §UNKNOWN, status")
        .ShouldReport("SEED204 unknown format 'UNKNOWN'; it is one of IN_PERSON, ONLINE, HYBRID");

    [Fact]
    public void Reports_an_impossible_day() => MemorySeeds.Sample
        .With("documents/s004.yaml", "published: 2022-12-25", "published: §2023-02-30")
        .ShouldReport("SEED205 '2023-02-30' is no date");

    [Fact]
    public void Reports_a_range_that_runs_backwards() => MemorySeeds.Sample
        .With("documents/s004.yaml", "published: 2022-12-25", "published: §[2023..2022]")
        .ShouldReport("SEED205 '[2023..2022]' is no date");

    [Fact]
    public void Accepts_a_range_without_quotes() => MemorySeeds.Sample
        .With("documents/s004.yaml", "published: 2022-12-25", "published: [2022-12-25..2022-12-26]")
        .ShouldReport();

    [Fact]
    public void Reports_a_number_in_words() => MemorySeeds.Sample
        .With("documents/s004.yaml", "paragraph: 1", "paragraph: §one")
        .ShouldReport("SEED206 'paragraph' is a whole number, not 'one'");

    [Fact]
    public void Reports_a_number_out_of_range() => MemorySeeds.Sample
        .With("documents/s004.yaml", "paragraph: 1", "paragraph: §0")
        .ShouldReport("SEED207 'paragraph' lies between 1 and 10000; 0 does not");

    [Fact]
    public void Reports_a_control_character_or_line_break() => MemorySeeds.Sample
        .With("documents/s004.yaml", "publisher: KAZINFORM", "publisher: §\"KAZ\\nINFORM\"")
        .ShouldReport("SEED209 'publisher' holds a control character or a line break");

    [Fact]
    public void Reports_a_stray_blank() => MemorySeeds.Sample
        .With("documents/s004.yaml", "publisher: KAZINFORM", "publisher: §\"KAZINFORM \"")
        .ShouldReport("SEED217 'publisher' begins or ends with a blank");

    [Fact]
    public void Reports_yes_where_true_or_false_is_wanted() => MemorySeeds.Sample
        .With("documents/s004.yaml", "passive: true", "passive: §yes")
        .ShouldReport("SEED210 'passive' is true or false, not 'yes'");

    [Fact]
    public void Reports_a_malformed_address() => MemorySeeds.Sample
        .With("documents/s004.yaml", "publisher:", "url: §inform.kz\npublisher:")
        .ShouldReport("SEED213 'url' is an absolute http or https address, not 'inform.kz'");

    [Fact]
    public void Reports_a_malformed_language() => MemorySeeds.Sample
        .With("documents/s004.yaml", "language: en", "language: §English language")
        .ShouldReport("SEED214 'language' is a BCP 47 language tag, not 'English language'");

    [Fact]
    public void Reports_a_malformed_hash() => MemorySeeds.Sample
        .With("documents/s004.yaml", "contentHash: 289ce978", "contentHash: §289CE978")
        .ShouldReport("SEED215 'contentHash' is 64 lower-case hexadecimal digits, not '289CE978431a8c4d81036f4ba207f877cddf3585ba84417e231db751af2d2418'");

    [Fact]
    public void Takes_the_country_NO_for_no_boolean() => MemorySeeds.Sample
        .With("documents/s004.yaml", "{ standing: TM, kind: PARTY }", "{ standing: TM, kind: PARTY }\n      - { standing: §NO, kind: OBSERVER }")
        .ShouldReport("SEED012 unknown country 'NO'");
}
