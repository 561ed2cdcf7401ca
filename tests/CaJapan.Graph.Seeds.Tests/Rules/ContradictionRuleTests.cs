namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class ContradictionRuleTests
{
    [Fact]
    public void Reports_two_dates_that_do_not_overlap() => MemorySeeds.Sample
        .With("documents/s000.yaml", "date: 2018-01-26, status", "date: ¤2018-01-26, status")
        .With("documents/s002.yaml", "date: 2018-01-26, status", "date: §2018-01-27, status")
        .ShouldReport("SEED502 date of 'meeting:som-12' is '2018-01-27' here and '2018-01-26' at {other}, and no dispute rests on both facts");

    [Fact]
    public void Reports_places_neither_of_which_lies_in_the_other() => MemorySeeds.Sample
        .With("documents/s000.yaml", "som-12, place: dushanbe", "som-12, place: ¤dushanbe")
        .With("documents/s002.yaml", "place: dushanbe", "place: §tokyo")
        .ShouldReport("SEED502 place of 'meeting:som-12' is 'place:tokyo' here and 'place:dushanbe' at {other}, and no dispute rests on both facts");

    [Fact]
    public void Accepts_a_building_in_a_city() => MemorySeeds.Sample
        .With("documents/s004.yaml", "{ meeting: fmm-9, level: MINISTER }", "{ meeting: fmm-9, level: MINISTER, place: tokyo }")
        .ShouldReport();

    [Fact]
    public void Reports_a_delegation_both_present_and_absent() => MemorySeeds.Sample
        .With("documents/s000.yaml", "{ delegation: JP, at: som-12 }", "{ delegation: JP, at: som-12, attendance: ¤ABSENT }")
        .With("documents/s000.yaml", "of: JP", "of: §JP")
        .With("documents/s002.yaml", "of: JP", "of: §JP")
        .ShouldReport(
            "SEED502 attendance of 'country:JP at meeting:som-12' is 'PRESENT' here and 'ABSENT' at {other}, and no dispute rests on both facts",
            "SEED502 attendance of 'country:JP at meeting:som-12' is 'PRESENT' here and 'ABSENT' at {other}, and no dispute rests on both facts");

    [Fact]
    public void Reports_two_standings_on_which_no_dispute_rests() => MemorySeeds.Sample
        .With("registers/disputes.yaml", "facts: [S001-19, S002-16, S003-26, S004-04]", "facts: [S001-19, S002-16, S003-26]")
        .With("documents/s000.yaml", "standing: TM, kind: OBSERVER", "standing: TM, kind: ¤OBSERVER")
        .With("documents/s004.yaml", "standing: TM, kind: PARTY", "standing: TM, kind: §PARTY")
        .ShouldReport("SEED502 standing of 'country:TM' is 'PARTY' here and 'OBSERVER' at {other}, and no dispute rests on both facts");

    [Fact]
    public void Reports_two_kinds_of_one_outcome() => MemorySeeds.Sample
        .With("documents/s000.yaml", "name: Joint statement of 2004, kind: JOINT_STATEMENT }", "name: Joint statement of 2004, kind: ¤JOINT_STATEMENT }\n      - { outcome: fmm-2004-joint-statement, at: fmm-2004, kind: §AGREEMENT }")
        .ShouldReport("SEED502 kind of 'outcome:fmm-2004-joint-statement' is 'AGREEMENT' here and 'JOINT_STATEMENT' at {other}, and no dispute rests on both facts");
}
