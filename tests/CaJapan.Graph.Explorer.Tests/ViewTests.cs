using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

/// <summary>Every view, in light and dark, wide and narrow: complete, accessible, and kept as a picture.</summary>
[Collection(BrowserTests.Name)]
public sealed class ViewTests(Browser browser)
{
    private static readonly (string Name, string Path, string Shows)[] Views =
    [
        ("matrix", "/explorer", "Toshihiro Aiki"),
        ("cell", "/explorer?cell=TM.som-12", "Vepa Khajiyev"),
        ("timeline", "/explorer/timeline", "Dushanbe · "),
        ("topics", "/explorer/topics?topic=topic:tourism", "Tourism and folk crafts"),
        ("succession", "/explorer/succession?role=role:jp-special-representative-central-asia", "Tokuda Shuichi"),
        ("beginning", "/explorer/canvas", "Where to begin?"),
        ("canvas", "/explorer/canvas?id=series:som&x=series:som~IN_SERIES&x=*~ATTENDED&selected=meeting:som-12", "On its occasion"),
        ("person", "/explorer/entity/official:vepa-hajiyev", "Vepa Khajiyev"),
        ("meeting", "/explorer/entity/meeting:som-12", "Dushanbe"),
        ("source", "/explorer/entity/source:s002", "What was read from it"),
        ("fact", "/explorer/entity/fact:S002-04", "Evidence for"),
        ("dispute", "/explorer/entity/dispute:som-12-kz-head-rank", "Kazakhstan"),
        ("unknown", "/explorer/entity/official:nobody", "Nothing has this id"),
    ];

    public static TheoryData<string, ColorScheme, int> All
    {
        get
        {
            var cases = new TheoryData<string, ColorScheme, int>();
            foreach (var (name, _, _) in Views)
            {
                cases.Add(name, ColorScheme.Light, 1280);
                cases.Add(name, ColorScheme.Dark, 1280);
                cases.Add(name, ColorScheme.Light, 390);
            }

            return cases;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task A_view_is_complete_and_accessible(string name, ColorScheme colours, int width)
    {
        var (_, path, shows) = Views.Single(view => view.Name == name);
        await using var visit = await browser.OpenAsync(path, colours, width, width == 390 ? 844 : 900);
        var page = visit.Page;

        await page.GetByText(shows).First.WaitForAsync();
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repository.Path("artifacts", "screenshots", $"{name}-{colours}-{width}.png".ToLowerInvariant()) });
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, "The page is wider than the screen.");
        (await Accessibility.ViolationsAsync(page)).ShouldBeEmpty();
    }
}
