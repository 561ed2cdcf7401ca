using System.Diagnostics;
using System.Diagnostics.Metrics;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Server.Documents;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Http;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.Graph.Server.Telemetry;

/// <summary>One request as traces and metrics tell of it, by the names of OpenTelemetry's semantic conventions. Where nobody listens it costs two looks at the clock.</summary>
/// <remarks>What clients name, operations and documents, stands on spans only: as attributes of metrics it would make any number of series.</remarks>
/// <seealso href="https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/"/>
internal readonly struct OperationTelemetry : IDisposable
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "CaJapan.Graph";

    // The name that the conventions give to spans of which the operation is not known.
    private const string UnknownOperation = "GraphQL Operation";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "graphql.server.operation.duration",
        "s",
        "How long operations took to answer.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });

    private static readonly Counter<long> Errors = Meter.CreateCounter<long>("graphql.server.operation.errors", "{error}", "Errors in answers, by their codes.");

    private readonly Activity? _activity;
    private readonly long _start;

    private OperationTelemetry(Activity? activity, long start)
    {
        _activity = activity;
        _start = start;
    }

    /// <summary>How long the request has taken by now.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    public static OperationTelemetry Start() => new(Source.StartActivity(UnknownOperation, ActivityKind.Server), Stopwatch.GetTimestamp());

    /// <summary>Counts an error of a request that came to no operation.</summary>
    public static void Refused(GraphQLError error)
    {
        if (Errors.Enabled)
        {
            Errors.Add(1, new KeyValuePair<string, object?>("error.type", CodeOf(error)));
        }
    }

    /// <summary>Tells how the request was answered.</summary>
    public void Answered(GraphQLRequest request, GraphAnswer answer)
    {
        if (_activity is null && !Duration.Enabled && !Errors.Enabled)
        {
            return;
        }

        var type = TypeOf(answer.Operation);
        var error = answer.Errors.IsEmpty ? null : CodeOf(answer.Errors[0]);
        var tags = new TagList();
        Add(ref tags, "graphql.operation.type", type);
        Add(ref tags, "error.type", error);
        Duration.Record(Elapsed.TotalSeconds, tags);
        foreach (var mistake in answer.Errors)
        {
            Refused(mistake);
        }

        if (_activity is { IsAllDataRequested: true } activity)
        {
            activity.DisplayName = type ?? UnknownOperation;
            activity.SetTag("graphql.operation.type", type);
            activity.SetTag("graphql.operation.name", answer.Operation?.Name);
            activity.SetTag("graphql.document.hash", request.Query is { } document ? $"sha256:{DocumentHash.Of(document)}" : null);
            activity.SetTag("error.type", error);
            activity.SetStatus(answer.Kind == AnswerKind.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    }

    public void Dispose() => _activity?.Dispose();

    private static string? TypeOf(PreparedOperation? operation) => operation?.Kind switch
    {
        null => null,
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new UnreachableException(),
    };

    // Errors without a code are those of syntax and validation.
    private static string CodeOf(GraphQLError error) => error.Extensions?.GetValueOrDefault("code") as string ?? "GRAPHQL_INVALID";

    private static void Add(ref TagList tags, string name, string? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }
}
