using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

/// <summary>One visitor's tab. It keeps what went wrong and what was asked of others, and fails for either when it is closed.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];
    private readonly List<string> _foreign = [];
    private readonly List<IRequest> _requests = [];

    internal Visit(IBrowserContext context, IPage page, Uri server)
    {
        (_context, Page) = (context, page);
        context.Page += (_, opened) => Watch(opened, server);
        Watch(page, server);
    }

    public IPage Page { get; }

    /// <summary>True where the server is unreachable on purpose: the browser then complains of it.</summary>
    public bool IsOffline { get; private set; }

    /// <summary>True where the server refuses something on purpose: the browser complains of that as well.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Cuts the visitor off.</summary>
    public async Task GoOfflineAsync(bool offline)
    {
        IsOffline |= offline;
        await _context.SetOfflineAsync(offline);
    }

    /// <summary>Waits until the view has its answers.</summary>
    public async Task SettleAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Page.WaitForFunctionAsync("() => document.querySelector('.loading, [aria-busy=true]') === null");
    }

    /// <summary>Bytes received so far, compressed as they came, heads included.</summary>
    public async Task<long> TransferredAsync()
    {
        long total = 0;
        foreach (var request in _requests.ToList())
        {
            if (await request.ResponseAsync() is not null)
            {
                var sizes = await request.SizesAsync();
                total += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
            }
        }

        return total;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _foreign.ShouldBeEmpty();
        if (!IsOffline && !IsRefused)
        {
            _faults.ShouldBeEmpty();
        }
    }

    private void Watch(IPage page, Uri server)
    {
        page.PageError += (_, error) => _faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _faults.Add(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            _requests.Add(request);
            var address = new Uri(request.Url);
            if (address.Scheme is not ("data" or "blob") && address.Authority != server.Authority)
            {
                _foreign.Add(request.Url);
            }
        };
    }
}
