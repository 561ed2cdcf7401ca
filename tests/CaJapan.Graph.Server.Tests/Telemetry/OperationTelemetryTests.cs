using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using CaJapan.Graph.Server.Telemetry;
using CaJapan.Graph.Server.Tests.Http;

namespace CaJapan.Graph.Server.Tests.Telemetry;

public sealed class OperationTelemetryTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Makes_a_span_named_by_the_kind_of_operation()
    {
        var span = await SpanOfAsync("query SpanOfAQuery { __typename }", span => span.GetTagItem("graphql.operation.name") is "SpanOfAQuery");

        span.DisplayName.ShouldBe("query");
        span.Kind.ShouldBe(ActivityKind.Server);
        span.Status.ShouldBe(ActivityStatusCode.Unset);
        span.GetTagItem("graphql.operation.type").ShouldBe("query");
        span.GetTagItem("graphql.document.hash").ShouldBe("sha256:5fd7eac45576814abd15d7e66287d2dccddedc5becb6e9e20d047496226c4b46");
        span.GetTagItem("error.type").ShouldBeNull();
    }

    [Fact]
    public async Task Says_on_the_span_why_a_request_was_refused()
    {
        var span = await SpanOfAsync("query SpanOfARefusal { meetings(first: -1) { totalCount } }", span => span.GetTagItem("graphql.operation.name") is "SpanOfARefusal");

        span.GetTagItem("error.type").ShouldBe("BAD_PAGE");
    }

    [Fact]
    public async Task Gives_a_span_without_operation_the_name_of_the_conventions()
    {
        var span = await SpanOfAsync("{ thisIsNoFieldOfTheSchema }", span => span.DisplayName == "GraphQL Operation");

        span.GetTagItem("graphql.operation.type").ShouldBeNull();
        span.GetTagItem("error.type").ShouldBe("GRAPHQL_INVALID");
    }

    [Fact]
    public async Task Measures_how_long_operations_take_and_counts_errors()
    {
        var measured = new ConcurrentBag<(string Instrument, double Value, string Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (instrument.Meter.Name == OperationTelemetry.SourceName)
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Add((instrument.Name, value, TextOf(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Add((instrument.Name, value, TextOf(tags))));
        listener.Start();

        await AskAsync("{ __typename }");
        await AskAsync("{ meetings(first: -1) { totalCount } }");
        using var notJson = await server.Client.PostAsJsonAsync("/graphql", 7);

        measured.ShouldContain(item => item.Instrument == "graphql.server.operation.duration" && item.Value > 0 && item.Tags == "graphql.operation.type=query");
        measured.ShouldContain(item => item.Instrument == "graphql.server.operation.duration" && item.Tags == "graphql.operation.type=query error.type=BAD_PAGE");
        measured.ShouldContain(item => item.Instrument == "graphql.server.operation.errors" && item.Value == 1 && item.Tags == "error.type=BAD_PAGE");
        measured.ShouldContain(item => item.Instrument == "graphql.server.operation.errors" && item.Value == 1 && item.Tags == "error.type=BAD_REQUEST");
    }

    private static string TextOf(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));

    // Spans of other tests, which run at the same time, come too.
    private async Task<Activity> SpanOfAsync(string document, Func<Activity, bool> isMeant)
    {
        var spans = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == OperationTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await AskAsync(document);

        // The span ends after the answer is sent.
        SpinWait.SpinUntil(() => spans.Any(isMeant), TimeSpan.FromSeconds(30));
        return spans.First(isMeant);
    }

    private async Task AskAsync(string document)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = document });
        (await response.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty();
    }
}
