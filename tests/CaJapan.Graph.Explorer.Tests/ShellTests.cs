using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

[Collection(BrowserTests.Name)]
public sealed class ShellTests(Browser browser)
{
    private const long Most = 400 * 1024;

    [SkippableFact]
    public async Task The_explorer_with_its_canvas_is_less_than_400_kilobytes()
    {
        await using var visit = await browser.OpenAsync("/explorer");
        var first = await visit.TransferredAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Canvas" }).ClickAsync();
        await visit.Page.GetByText("Where to begin?").WaitForAsync();
        var all = await visit.TransferredAsync();

        first.ShouldBeInRange(10_000, 150 * 1024);
        all.ShouldBeInRange(first + 1, Most);
    }

    [SkippableTheory]
    [InlineData("/explorer")]
    [InlineData("/explorer/timeline")]
    [InlineData("/explorer/entity/meeting:som-12")]
    public async Task What_is_shown_does_not_jump_while_the_rest_arrives(string path)
    {
        await using var visit = await browser.OpenAsync(path);

        // The sum over the page's life, as the Layout Instability API counts it; below 0.1 is called good.
        var shift = await visit.Page.EvaluateAsync<double>("""
            () => new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => { sum += list.getEntries().reduce((total, entry) => total + entry.value, 0); }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
            })
            """);

        shift.ShouldBeLessThan(0.1);
    }

    [SkippableFact]
    public async Task Search_works_by_keyboard_alone()
    {
        await using var visit = await browser.OpenAsync("/explorer");
        var page = visit.Page;

        // Skip link, mark, search.
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.TypeAsync("hajiev");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Vepa Hajiyev" }).WaitForAsync();
        page.Url.ShouldEndWith("/explorer/entity/official:vepa-hajiyev");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("main");
    }

    [SkippableFact]
    public async Task The_colours_chosen_stay_chosen()
    {
        await using var visit = await browser.OpenAsync("/explorer", ColorScheme.Dark);
        var page = visit.Page;
        var dark = await GroundAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Colours: system" }).ClickAsync();
        var light = await GroundAsync(page);
        await page.ReloadAsync();
        await visit.SettleAsync();

        light.ShouldNotBe(dark);
        (await GroundAsync(page)).ShouldBe(light);
    }

    [SkippableTheory]
    [InlineData("/explorer", "query Matrix")]
    [InlineData("/explorer/timeline", "query Timeline")]
    [InlineData("/explorer/topics", "query TopicEvolution")]
    [InlineData("/explorer/succession", "query Succession")]
    [InlineData("/explorer/canvas?id=meeting:som-12", "query Neighbourhood")]
    [InlineData("/explorer/entity/meeting:som-12", "query Thing")]
    public async Task Every_view_has_its_operation_one_click_away(string path, string operation)
    {
        await using var visit = await browser.OpenAsync(path);

        var address = await visit.Page.GetByRole(AriaRole.Link, new() { Name = "GraphQL", Exact = true }).GetAttributeAsync("href");

        var question = System.Web.HttpUtility.ParseQueryString(address.ShouldNotBeNull()["/graphql#".Length..]);
        question["query"].ShouldNotBeNull().ShouldContain(operation);
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
