using BenchmarkDotNet.Attributes;
using CaJapan.Graph.Api;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Names;
using CaJapan.Graph.Seeds;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Http;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Validation;

namespace CaJapan.Graph.Benchmarks;

/// <summary>
/// The stages of a request, each alone, and two whole answers: of a service that has seen the document before, which is the measure of the others, and of one that has not. A document seen before is
/// looked up by its bytes: what parsing, validation, resolution and planning cost is not among what that answer costs.
/// </summary>
public class StageBenchmarks
{
    private readonly ServiceLimits _limits = new();
    private readonly JsonOutput _output = new();
    private EmbeddedStore _store = null!;
    private GraphService _service = null!;
    private GraphQLRequest _request = null!;
    private string _text = null!;
    private DocumentNode _document = null!;
    private ResolvedOperation _resolved = null!;

    /// <summary>The document, by its name among the operations of the tests.</summary>
    [Params("01-som-representation", "02-meeting-in-full", "06-meetings-page", "17-matrix")]
    public string Operation { get; set; } = null!;

    [GlobalSetup]
    public void Prepare()
    {
        using var resource = new StreamReader(typeof(StageBenchmarks).Assembly.GetManifestResourceStream(Operation)!);
        _text = resource.ReadToEnd();
        _document = Parser.Parse(_text).Value;
        _request = new GraphQLRequest { Query = DocumentText.From(_text), Variables = ObjectInput.Empty };
        _store = new EmbeddedStore(Snapshot.Of(GraphFold.Fold(SeedLoader.Load(SeedsFolder()).Dataset!)));
        _service = Service();
        _resolved = Resolved();
    }

    [Benchmark(Baseline = true)]
    public async Task Answer_to_a_document_seen_before() => await AnswerAsync(_service);

    [Benchmark]
    public DocumentNode Parse() => Parser.Parse(_text).Value;

    [Benchmark]
    public int Validate() => Validator.Validate(PublicSchema.Schema, _document, _limits.ToPreparation().Validation).Length;

    [Benchmark]
    public object Parse_validate_and_resolve() => Resolved();

    [Benchmark]
    public object Plan() => OperationPlanner.Plan(_resolved, _limits);

    [Benchmark]
    public async Task Answer_to_a_document_never_seen() => await AnswerAsync(Service());

    private ResolvedOperation Resolved()
    {
        new RequestPreparation(PublicSchema.Schema, _limits.ToPreparation()).TryPrepare(_request.Query!.Value, operationName: null, ObjectInput.Empty, out var prepared, out _);
        return prepared!.Operation;
    }

    private GraphService Service() => new(_store, new StoreNames(_store), _limits);

    private async Task AnswerAsync(GraphService service)
    {
        _output.Rollback(0);
        await service.AnswerAsync(_request, "bench", reportsCost: false, _output, CancellationToken.None);
    }

    private static string SeedsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "seeds", "dataset.yaml")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "seeds");
    }
}
