using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CaJapan.Graph.Server.Tests.Telemetry;

public sealed class TelemetryExportTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("http://127.0.0.1:4317", true)]
    public async Task Registers_nothing_unless_a_collector_is_named(string? endpoint, bool isRegistered)
    {
        await using var server = Create(endpoint);

        (server.Services.GetService<TracerProvider>() is not null).ShouldBe(isRegistered);
        (server.Services.GetService<MeterProvider>() is not null).ShouldBe(isRegistered);
    }

    [Fact]
    public void Refuses_an_endpoint_that_is_no_address() =>
        Should.Throw<ConfigurationException>(() => Create("collector")).Message.ShouldBe("OTEL_EXPORTER_OTLP_ENDPOINT is 'collector', but has to be an address such as http://localhost:4317.");

    private static WebApplication Create(string? endpoint) =>
        ServerHost.Build("http://127.0.0.1:0", new Dictionary<string, string?>(StringComparer.Ordinal) { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint });
}
