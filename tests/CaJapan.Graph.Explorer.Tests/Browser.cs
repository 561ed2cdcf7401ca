using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

/// <summary>Chromium and the server that its pages come from; one of each for all tests here.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly ServerProcess _server = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static bool IsHere => File.Exists(Chromium);

    /// <summary>Opens a page as one visitor would; skips the test where there is no browser or no page.</summary>
    public async Task<Visit> OpenAsync(string path, ColorScheme colours = ColorScheme.Light, int width = 1280, int height = 900)
    {
        ServerProcess.RequirePages();
        Skip.If(!IsHere, $"There is no browser at {Chromium}.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _server.Address.ToString(),
            ColorScheme = colours,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        var visit = new Visit(context, await context.NewPageAsync(), _server.Address);
        await visit.Page.GotoAsync(path);
        await visit.SettleAsync();
        return visit;
    }

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        if (IsHere)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium,
                Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _server.DisposeAsync();
    }
}
