using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

[Collection(BrowserTests.Name)]
public sealed class CanvasTests(Browser browser)
{
    [SkippableFact]
    public async Task A_visitor_searches_in_another_script_expands_and_finds_a_path()
    {
        await using var visit = await browser.OpenAsync("/explorer/canvas");
        var page = visit.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "A person, a meeting, a topic …" }).FillAsync("Мухтар");
        await page.GetByRole(AriaRole.Option, new() { Name = "Mukhtar Tileuberdi official" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Attended" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Table" }).ClickAsync();
        await page.Locator(".things").GetByRole(AriaRole.Button, new() { Name = "9th Foreign Ministers' Meeting", Exact = true }).WaitForAsync();

        await page.GetByRole(AriaRole.Tab, new() { Name = "Path" }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "To", Exact = true }).FillAsync("Hayashi");
        await page.GetByRole(AriaRole.Option, new() { Name = "Hayashi Yoshimasa" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.Locator(".paths li").First.WaitForAsync();
        (await page.Locator(".paths li").AllInnerTextsAsync()).ShouldContain("Mukhtar Tileuberdi attended 9th Foreign Ministers' Meeting attended by Hayashi Yoshimasa");

        // The address alone brings it all back.
        await page.ReloadAsync();
        await visit.SettleAsync();
        await page.Locator(".paths li").First.WaitForAsync();
    }

    [SkippableFact]
    public async Task What_was_done_can_be_undone()
    {
        await using var visit = await browser.OpenAsync("/explorer/canvas?id=official:vepa-hajiyev&selected=official:vepa-hajiyev");
        var page = visit.Page;
        var things = page.GetByRole(AriaRole.Tab, new() { Name = "Table" });
        var alone = page.GetByRole(AriaRole.Tab, new() { Name = "Table 1", Exact = true });

        await page.GetByRole(AriaRole.Button, new() { Name = "Attended" }).ClickAsync();
        await alone.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var expanded = await things.InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pin", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**pin=official*");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Collapse" }).ClickAsync();
        await alone.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await alone.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        (await things.InnerTextAsync()).ShouldBe(expanded);
        page.Url.ShouldNotContain("pin=");
    }

    [SkippableFact]
    public async Task Time_and_kinds_are_filters()
    {
        await using var visit = await browser.OpenAsync("/explorer/canvas?id=series:som&x=series:som~IN_SERIES&x=*~ATTENDED");
        var page = visit.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Table" }).ClickAsync();
        var table = page.Locator(".things");
        var (late, series) = (table.GetByRole(AriaRole.Button, new() { Name = "14th Senior Officials' Meeting", Exact = true }), table.GetByRole(AriaRole.Button, new() { Name = "Senior Officials' Meeting", Exact = true }));
        await late.WaitForAsync();

        await page.GetByRole(AriaRole.Slider).FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await late.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await series.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Series", Exact = true }).ClickAsync();
        await series.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        (await table.Locator("tbody tr").CountAsync()).ShouldBeGreaterThan(0);
        page.Url.ShouldContain("until=");
        page.Url.ShouldContain("without=Series");
    }

    [SkippableTheory]
    [InlineData("Picture, PNG", "canvas.png", "\u0089PNG")]
    [InlineData("Drawing, SVG", "canvas.svg", "<svg xmlns=")]
    [InlineData("Graph with its places, Cytoscape JSON", "canvas.cyjs", "{")]
    [InlineData("Graph with days and facts, GEXF", "graph.gexf", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<gexf version=\"1.3\"")]
    [InlineData("Linked data, JSON-LD", "graph.jsonld", "{\"@context\"")]
    public async Task The_canvas_is_taken_away(string button, string name, string beginning)
    {
        await using var visit = await browser.OpenAsync("/explorer/canvas?id=meeting:som-12&x=meeting:som-12~ATTENDED");
        var page = visit.Page;

        await page.GetByText("Take away").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());

        download.SuggestedFilename.ShouldBe(name);
        var content = await File.ReadAllBytesAsync(await download.PathAsync());
        System.Text.Encoding.Latin1.GetString(content).ShouldStartWith(beginning);
        if (name.EndsWith(".svg", StringComparison.Ordinal))
        {
            var names = System.Xml.Linq.XDocument.Load(new MemoryStream(content)).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
            names.ShouldContain("Vepa Hajiyev");
        }
        else if (name.EndsWith(".cyjs", StringComparison.Ordinal))
        {
            // Cytoscape itself reads it back.
            var script = await File.ReadAllTextAsync(Repository.Path("src", "CaJapan.Graph.Explorer", "node_modules", "cytoscape", "dist", "cytoscape.min.js"));
            await page.EvaluateAsync($"(() => {{ {script} }}).call(window); undefined");
            var counts = await page.EvaluateAsync<int[]>("text => { const core = cytoscape({ headless: true, ...JSON.parse(text) }); return [core.nodes().length, core.edges('[label = \"attended\"]').length]; }", System.Text.Encoding.UTF8.GetString(content));
            counts[0].ShouldBeGreaterThan(1);
            counts[1].ShouldBe(counts[0] - 1);
        }
    }
}
