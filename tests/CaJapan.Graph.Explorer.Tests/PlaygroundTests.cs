using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

/// <summary>The playground: what a visitor does there, in light and dark, wide and narrow.</summary>
[Collection(BrowserTests.Name)]
public sealed class PlaygroundTests(Browser browser)
{
    // Compressed, with the editor, its languages and their workers, the schema and the examples. A visit after the first takes almost nothing.
    private const int Most = 1_200 * 1024;

    // What GraphiQL brings and no style of ours can mend. Everything else that axe-core finds fails.
    private static readonly string[] Excepted =
    [
        // The button that closes a tab stands within the tab.
        "nested-interactive",

        // The entries of the history show their operation, but are all called "Set active".
        "label-content-name-mismatch",
    ];

    [SkippableFact]
    public async Task A_visitor_runs_a_question_changes_a_variable_and_shares_it()
    {
        await using var visit = await browser.OpenAsync("/graphql");
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await RunAsync(page);
        await page.GetByRole(AriaRole.Tab, new() { Name = "SomRepresentation" }).WaitForAsync();
        (await TextAsync(page, "response")).ShouldContain("Turkmenistan");

        await page.GetByRole(AriaRole.Region, new() { Name = "Variables" }).GetByText("\"TM\"").DblClickAsync();
        await page.Keyboard.TypeAsync("KZ");
        await RunAsync(page);
        var (document, variables, answer) = (await TextAsync(page, "operation"), await TextAsync(page, "variables"), await TextAsync(page, "response"));
        answer.ShouldContain("Kazakhstan");

        await page.GetByRole(AriaRole.Button, new() { Name = "Share" }).ClickAsync();
        await page.GetByText("Link copied").WaitForAsync();
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(page.Url);

        // Somebody else opens it.
        await using var other = await browser.OpenAsync(new Uri(page.Url).PathAndQuery + new Uri(page.Url).Fragment);
        await AnsweredAsync(other.Page);
        (await TextAsync(other.Page, "operation")).ShouldBe(document);
        (await TextAsync(other.Page, "variables")).ShouldBe(variables);
        (await TextAsync(other.Page, "response")).ShouldBe(answer);
    }

    [SkippableFact]
    public async Task A_link_says_which_of_several_operations_it_means()
    {
        const string Document = "query One { country(code: \"TM\") { name } } query Two { country(code: \"KZ\") { name } }";
        await using var visit = await browser.OpenAsync($"/graphql#query={Uri.EscapeDataString(Document)}&operationName=Two");

        await AnsweredAsync(visit.Page);

        (await TextAsync(visit.Page, "response")).ShouldContain("Kazakhstan");
    }

    [SkippableFact]
    public async Task Another_link_opens_in_a_tab_beside_what_is_there()
    {
        await using var visit = await browser.OpenAsync("/graphql");
        var page = visit.Page;
        await RunAsync(page);

        await page.EvaluateAsync("() => { location.hash = 'query=' + encodeURIComponent('query Linked { dataset { version } }'); }");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Linked" }).WaitForAsync();
        await AnsweredAsync(page);

        (await page.GetByRole(AriaRole.Tab).AllInnerTextsAsync()).ShouldBe(["SomRepresentation", "Linked"]);
        (await TextAsync(page, "response")).ShouldContain("version");
    }

    [SkippableFact]
    public async Task A_view_of_the_explorer_opens_here_with_its_answer()
    {
        await using var visit = await browser.OpenAsync("/explorer/succession?role=role:jp-special-representative-central-asia");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "GraphQL", Exact = true }).ClickAsync();
        await AnsweredAsync(visit.Page);

        (await TextAsync(visit.Page, "operation")).ShouldContain("query Succession");
        (await TextAsync(visit.Page, "response")).ShouldContain("Tokuda Shuichi");
    }

    [SkippableFact]
    public async Task Every_example_of_the_server_opens_in_a_tab_and_runs()
    {
        await using var visit = await browser.OpenAsync("/graphql");
        var page = visit.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Show Examples" }).ClickAsync();
        (await page.GetByRole(AriaRole.Region, new() { Name = "Examples" }).GetByRole(AriaRole.Listitem).CountAsync()).ShouldBe(17);
        await page.GetByRole(AriaRole.Button, new() { Name = "What the sources do not agree on" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Disputes" }).WaitForAsync();
        await RunAsync(page);

        (await TextAsync(page, "response")).ShouldContain("dispute:som-12-kz-head-rank");
    }

    [SkippableFact]
    public async Task The_current_operation_is_explained()
    {
        await using var visit = await browser.OpenAsync($"/graphql#query={Uri.EscapeDataString("{ meeting(id: \"meeting:som-12\") { name } }")}");
        var page = visit.Page;
        await AnsweredAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Show Explain" }).ClickAsync();
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Explain", Exact = true });

        (await panel.GetByRole(AriaRole.Region, new() { Name = "Plan" }).InnerTextAsync()).ShouldContain("one Meeting($0)\n  Meeting\n    name");
        (await panel.GetByRole(AriaRole.Region, new() { Name = "Cypher" }).InnerTextAsync()).ShouldContain("MATCH (current:Current)");
        (await panel.Locator("dl").InnerTextAsync()).ShouldContain("Embedded");

        visit.IsRefused = true;
        await page.GetByRole(AriaRole.Region, new() { Name = "Operation Editor" }).GetByText("meeting", new() { Exact = true }).DblClickAsync();
        await page.Keyboard.TypeAsync("nope");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Explain again" }).ClickAsync();
        (await panel.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldStartWith("Cannot query field \"nope\" on type \"Query\".");
    }

    [SkippableFact]
    public async Task The_schema_is_there_to_be_read()
    {
        await using var visit = await browser.OpenAsync("/graphql");
        var page = visit.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Representation", Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "unknownBetween" }).WaitForAsync();
    }

    [SkippableFact]
    public async Task It_is_less_than_1200_kilobytes()
    {
        await using var visit = await browser.OpenAsync("/graphql");

        // As the browser counts it, which sees what workers load as well.
        (await visit.Page.EvaluateAsync<int>("() => performance.getEntriesByType('resource').reduce((total, { transferSize }) => total + transferSize, 0)")).ShouldBeInRange(500_000, Most);
    }

    [SkippableTheory]
    [InlineData("Explain", ColorScheme.Light, 1280)]
    [InlineData("Explain", ColorScheme.Dark, 1280)]
    [InlineData("Explain", ColorScheme.Light, 800)]
    [InlineData("Examples", ColorScheme.Light, 1280)]
    [InlineData("Examples", ColorScheme.Dark, 800)]
    [InlineData("Documentation Explorer", ColorScheme.Light, 1280)]
    [InlineData("Documentation Explorer", ColorScheme.Dark, 1280)]
    [InlineData("History", ColorScheme.Light, 1280)]
    [InlineData("History", ColorScheme.Dark, 1280)]
    public async Task It_is_accessible_with_each_panel(string panel, ColorScheme colours, int width)
    {
        await using var visit = await browser.OpenAsync("/graphql", colours, width);
        var page = visit.Page;
        await RunAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = $"Show {panel}" }).ClickAsync();
        await page.Locator(".graphiql-plugin h2, .graphiql-plugin .graphiql-doc-explorer-title, .graphiql-plugin .graphiql-history-header").First.WaitForAsync();
        if (panel == "Explain")
        {
            await page.GetByRole(AriaRole.Region, new() { Name = "Plan" }).WaitForAsync();
        }

        await page.ScreenshotAsync(new() { Path = Repository.Path("artifacts", "screenshots", $"playground-{panel.Split(' ')[0]}-{colours}-{width}.png".ToLowerInvariant()) });

        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, "The page is wider than the screen.");
        (await Accessibility.ViolationsAsync(page)).Where(violation => !Excepted.Any(rule => violation.StartsWith($"{rule}:", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static async Task RunAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await AnsweredAsync(page);
    }

    private static async Task AnsweredAsync(IPage page) => await page.WaitForFunctionAsync(
        "() => globalThis.__MONACO?.editor.getModels().some(model => model.uri.path.endsWith('response.json') && model.getValue().includes('\"data\"')) && document.querySelector('.graphiql-spinner') === null");

    // Only some of a document's lines stand in the page, so the editor is asked; GraphiQL leaves it to be found.
    private static Task<string> TextAsync(IPage page, string editor) =>
        page.EvaluateAsync<string>("name => __MONACO.editor.getModels().find(model => model.uri.path.includes(name)).getValue()", $"{editor}.");
}
