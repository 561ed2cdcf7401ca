namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class InOfficeRuleTests
{
    [Theory]
    [InlineData("from: 2018-02", "from 2018-02")]
    [InlineData("to: 2017", "until 2017")]
    [InlineData("from: 2015, to: '[2017-01..2017-06]'", "from 2015 until [2017-01..2017-06]")]
    public void Warns_of_who_takes_part_in_a_post_outside_the_time_it_is_dated_for(string period, string told) => Sample("§", period)
        .ShouldReport($"SEED603 warning: 'official:nizomiddin-zohidi' takes part as 'role:tj-first-deputy-minister-of-foreign-affairs' on 2018-01-26, but held the post {told}");

    [Fact]
    public void Warns_of_who_takes_part_between_two_terms() => Sample("§", "from: 2010, to: 2012", "from: 2019")
        .ShouldReport("SEED603 warning: 'official:nizomiddin-zohidi' takes part as 'role:tj-first-deputy-minister-of-foreign-affairs' on 2018-01-26, but held the post from 2010 until 2012 and from 2019");

    [Theory]
    [InlineData("from: 2018")]
    [InlineData("to: 2018-01")]
    [InlineData("from: '[2018-01-20..2018-02-10]'")]
    [InlineData("to: '[2017..2018]'")]
    [InlineData("seenOn: 2016")]
    public void Accepts_what_the_dates_leave_open(string period) => Sample(string.Empty, period).ShouldReport();

    [Fact]
    public void Accepts_who_takes_part_in_the_second_of_two_terms() => Sample(string.Empty, "from: 2010, to: 2012", "from: 2016").ShouldReport();

    [Fact]
    public void Accepts_a_meeting_that_lasts_into_the_term() => Sample(string.Empty, "from: 2018-01-27")
        .With("documents/s002.yaml", "date: 2018-01-26, status", "date: 2018-01-26, endDate: 2018-01-27, status")
        .ShouldReport();

    [Fact]
    public void Accepts_what_is_disputed() => Sample(string.Empty, "from: 2019")
        .With("registers/disputes.yaml", "- id: som-12-kz-head-rank", "- id: zohidi-first-deputy\n  question: Was he first deputy already?\n  status: OPEN\n  sides:\n    - { answer: He was., facts: [S000-07] }\n    - { answer: He was not., facts: [S001-02] }\n\n- id: som-12-kz-head-rank")
        .ShouldReport();

    private static MemorySeeds Sample(string mark, params string[] periods) => MemorySeeds.Sample
        .With("documents/s000.yaml", "as: tj-first-deputy-minister-of-foreign-affairs", $"as: {mark}tj-first-deputy-minister-of-foreign-affairs")
        .With("documents/s001.yaml", "    states:\n", $"    states:\n{string.Concat(periods.Select(period => $"      - {{ tenure: nizomiddin-zohidi, role: tj-first-deputy-minister-of-foreign-affairs, {period} }}\n"))}");
}
