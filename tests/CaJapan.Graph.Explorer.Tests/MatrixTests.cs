using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

[Collection(BrowserTests.Name)]
public sealed class MatrixTests(Browser browser)
{
    [SkippableFact]
    public async Task A_visitor_reads_both_sources_behind_a_cell()
    {
        await using var visit = await browser.OpenAsync("/");
        var page = visit.Page;

        await page.GetByRole(AriaRole.Gridcell, new() { Name = "Turkmenistan at 12th Senior Officials' Meeting" }).GetByRole(AriaRole.Button).ClickAsync();

        var panel = page.GetByRole(AriaRole.Complementary, new() { Name = "The chosen cell" });
        await panel.GetByText("Vepa Khajiyev", new() { Exact = true }).WaitForAsync();
        var sources = await panel.Locator(".written > li > .origin").AllInnerTextsAsync();
        sources.ShouldContain(source => source.StartsWith("News report on the opening of the 12th Senior Officials' Meeting", StringComparison.Ordinal));
        sources.ShouldContain(source => source.StartsWith("Account of the Turkmen delegation's part", StringComparison.Ordinal));
        page.Url.ShouldEndWith("?cell=TM.som-12");

        await panel.GetByRole(AriaRole.Link, new() { Name = "Account of the Turkmen delegation's part in the 12th Senior Officials' Meeting" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Account of the Turkmen delegation's part" }).WaitForAsync();
        page.Url.ShouldEndWith("/explorer/entity/source:s002");

        await page.GoBackAsync();
        await panel.GetByText("Vepa Khajiyev", new() { Exact = true }).WaitForAsync();
    }

    [SkippableFact]
    public async Task A_gap_says_that_nothing_is_concluded_from_it()
    {
        await using var visit = await browser.OpenAsync("/explorer");

        await visit.Page.Locator(".matrix .gap button").First.ClickAsync();

        await visit.Page.GetByText("Nothing is concluded from the silence").WaitForAsync();
    }

    [SkippableFact]
    public async Task The_matrix_is_taken_away_as_a_table()
    {
        await using var visit = await browser.OpenAsync("/explorer");
        var page = visit.Page;

        await page.GetByText("Take away").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Table, CSV" }).ClickAsync());

        download.SuggestedFilename.ShouldBe("representation-som.csv");
        var lines = (await File.ReadAllTextAsync(await download.PathAsync())).Split("\r\n");
        lines[0].ShouldBe("country_code,country,meeting,ordinal,date,attendance,change,head,head_id,post,inferred,unknown_between");
        lines.ShouldContain(line => line.StartsWith("TM,Turkmenistan,meeting:som-12,12,2018-01-26,PRESENT,", StringComparison.Ordinal) && line.Contains("Vepa Hajiyev,official:vepa-hajiyev,", StringComparison.Ordinal));
        lines.Length.ShouldBe(await page.Locator(".matrix td > button").CountAsync() + 2);
    }

    [SkippableFact]
    public async Task Another_series_is_another_address()
    {
        await using var visit = await browser.OpenAsync("/explorer");
        var page = visit.Page;

        await page.GetByLabel("Series").SelectOptionAsync("fmm");
        await page.GetByRole(AriaRole.Columnheader, new() { Name = "9 24 December 2022" }).WaitForAsync();

        page.Url.ShouldEndWith("?series=fmm");
    }

    [SkippableFact]
    public async Task The_keyboard_reaches_every_cell()
    {
        await using var visit = await browser.OpenAsync("/explorer");
        var page = visit.Page;
        var first = page.Locator(".matrix [tabindex='0']");

        await first.FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        var isLast = await page.EvaluateAsync<bool>("() => document.activeElement === [...document.querySelectorAll('.matrix td button')].at(-1)");
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".panel-head").WaitForAsync();

        isLast.ShouldBeTrue();
        page.Url.ShouldContain("?cell=JP.som-");
        (await page.Locator(".matrix [tabindex='0']").CountAsync()).ShouldBe(1);
    }

    [SkippableFact]
    public async Task A_visitor_who_is_cut_off_is_told_and_can_try_again()
    {
        await using var visit = await browser.OpenAsync("/explorer");
        var page = visit.Page;

        await visit.GoOfflineAsync(true);
        await page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).GetByText("The server cannot be reached").WaitForAsync();
        await visit.GoOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "12th Senior Officials' Meeting", Exact = true }).WaitForAsync();
    }
}
