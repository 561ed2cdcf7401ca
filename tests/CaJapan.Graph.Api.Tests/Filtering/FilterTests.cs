using System.Text.Json;
using CaJapan.Graph.Api.Tests.Operations;

namespace CaJapan.Graph.Api.Tests.Filtering;

public sealed class FilterTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{ and: [] }")]
    [InlineData("{ not: { or: [] } }")]
    [InlineData("{ ordinal: {} }")]
    [InlineData("{ delegations: { every: {} } }")]
    [InlineData("{ participations: { none: { or: [] } } }")]
    public async Task Holds_of_everything(string where) => (await Count(where)).ShouldBe(await Count("{}"));

    [Theory]
    [InlineData("{ or: [] }")]
    [InlineData("{ id: { in: [] } }")]
    [InlineData("{ ordinal: { in: [] } }")]
    [InlineData("{ status: { in: [] } }")]
    [InlineData("{ not: {} }")]
    [InlineData("{ id: { eq: \"unheard-of\" } }")]
    [InlineData("{ delegations: { some: { or: [] } } }")]
    public async Task Holds_of_nothing(string where) => (await Count(where)).ShouldBe(0);

    [Theory]
    [InlineData("{ ordinal: { lt: 10 } }")]
    [InlineData("{ ordinal: { ne: 12 } }")]
    [InlineData("{ date: { before: \"2018\" } }")]
    [InlineData("{ series: { kind: { eq: SENIOR_OFFICIALS } } }")]
    [InlineData("{ host: { code: { eq: \"JP\" } } }")]
    [InlineData("{ name: { contains: \"SENIOR\" } }")]
    [InlineData("{ delegations: { every: { country: { code: { eq: \"JP\" } } } } }")]
    public async Task Not_is_the_complement_missing_values_included(string where)
    {
        var (holds, not) = (await Count(where), await Count($"{{ not: {where} }}"));

        holds.ShouldBeGreaterThan(0);
        not.ShouldBeGreaterThan(0);
        (holds + not).ShouldBe(await Count("{}"));
    }

    [Fact]
    public async Task Every_holds_of_none() =>
        (await Count("{ delegations: { every: { or: [] } } }")).ShouldBe(await Count("{ delegations: { none: {} } }"));

    [Fact]
    public async Task Names_are_found_in_any_spelling_that_sources_use_without_case_and_accents() =>
        (await Ask("""{ officials(where: { name: { endsWith: "KHAJIYÉV" } }) { nodes { id } } }""", "{}")).ShouldBe("""{"data":{"officials":{"nodes":[{"id":"official:vepa-hajiyev"}]}}}""");

    [Theory]
    [InlineData("2018", "official:toshihiro-aiki")]
    [InlineData("2018-01-26", "official:toshihiro-aiki")]
    [InlineData("2019", null)]
    [InlineData("[2018..2021]", "official:toshihiro-aiki,official:tokuda-shuichi")]
    [InlineData("2026", null)]
    public async Task As_of_a_date_a_post_is_held_only_by_whom_sources_show_in_it_then(string date, string? officials)
    {
        var ids = string.Join(',', (officials?.Split(',') ?? []).Select(id => $$$$"""{"official":{"id":"{{{{id}}}}"}}"""));

        (await Ask($$"""{ role(id: "jp-special-representative-central-asia") { tenures(asOf: "{{date}}") { official { id } } succession(asOf: "{{date}}") { official { id } } } }""", "{}"))
            .ShouldBe($$$$"""{"data":{"role":{"tenures":[{{{{ids}}}}],"succession":[{{{{ids}}}}]}}}""");
    }

    [Theory]
    [InlineData("2022", "")]
    [InlineData("2023-06", """{"id":"chairmanship:kz-2023"}""")]
    [InlineData("2024", "")]
    public async Task As_of_a_date_a_country_is_in_the_chair_only_where_a_source_dates_it(string date, string chairmanships) =>
        (await Ask($$"""{ dialogue { chairmanships(asOf: "{{date}}") { id } } }""", "{}")).ShouldBe($$$$"""{"data":{"dialogue":{"chairmanships":[{{{{chairmanships}}}}]}}}""");

    [Fact]
    public async Task A_standing_that_no_source_dates_holds_on_every_day() =>
        (await Ask("""{ dialogue { standings(asOf: "1990") { id from to } } }""", "{}"))
            .ShouldBe("""{"data":{"dialogue":{"standings":[{"id":"standing:af-mentioned","from":null,"to":null},{"id":"standing:tm-observer","from":null,"to":null}]}}}""");

    [Theory]
    [InlineData("initiatives", "{ id: { eq: \"initiative:unheard-of\" } }", "{ not: { id: { eq: \"initiative:unheard-of\" } } }")]
    [InlineData("initiatives", "{ name: { isNull: true } }", "{ name: { isNull: false } }")]
    [InlineData("sources", "{ title: { eq: \"unheard-of\" } }", "{ title: { ne: \"unheard-of\" } }")]
    [InlineData("meetings", "{ delegations: { some: { attendance: { in: [] } } } }", "{ delegations: { every: { attendance: { in: [PRESENT, ABSENT] } } } }")]
    public async Task Tells_all_from_none(string list, string none, string all) =>
        (await Ask($"{{ none: {list}(where: {none}) {{ totalCount }} all: {list}(where: {{ not: {all} }}) {{ totalCount }} }}", "{}"))
            .ShouldBe("""{"data":{"none":{"totalCount":0},"all":{"totalCount":0}}}""");

    [Fact]
    public async Task A_delegation_that_came_is_found_by_its_attendance() =>
        (await Count("{ delegations: { some: { attendance: { eq: PRESENT } } } }")).ShouldBeGreaterThan(0);

    [Fact]
    public async Task Other_texts_are_compared_as_written() =>
        (await Ask("""{ a: countries(where: { code: { eq: "TM" } }) { totalCount } b: countries(where: { code: { eq: "tm" } }) { totalCount } }""", "{}"))
            .ShouldBe("""{"data":{"a":{"totalCount":1},"b":{"totalCount":0}}}""");

    [Fact]
    public async Task Variables_are_read_anew_for_every_request_of_a_plan()
    {
        const string Document = "query($where: CountryFilter) { countries(where: $where) { nodes { id } } }";

        (await Ask(Document, """{ "where": { "code": { "eq": "JP" } } }""")).ShouldBe("""{"data":{"countries":{"nodes":[{"id":"country:JP"}]}}}""");
        (await Ask(Document, """{ "where": { "code": { "eq": "KZ" } } }""")).ShouldBe("""{"data":{"countries":{"nodes":[{"id":"country:KZ"}]}}}""");
    }

    private static Task<string> Ask(string document, string variables) => RealService.Ask(document, variables);

    private static async Task<int> Count(string where)
    {
        var response = JsonElement.Parse(await Ask($"{{ meetings(where: {where}, first: 0) {{ totalCount }} }}", "{}"));
        return response.GetProperty("data").GetProperty("meetings").GetProperty("totalCount").GetInt32();
    }
}
