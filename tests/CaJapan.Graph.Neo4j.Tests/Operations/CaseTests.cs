using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Tests;
using CaJapan.Graph.Api.Tests.Cases;

namespace CaJapan.Graph.Neo4j.Tests.Operations;

/// <summary>Each case that has a plan shows its Cypher too. With the variable UPDATE_DOCUMENTS set, that is written anew.</summary>
public sealed class CaseTests
{
    private const string Section = "cypher";

    private readonly GraphService _service = new(UnreachableStore.Instance, NoNames.Instance, new ServiceLimits());

    public static TheoryData<string> Planned => [.. CaseFile.Names.Where(name => CaseFile.Read(name).Has("plan"))];

    [Theory]
    [MemberData(nameof(Planned))]
    public async Task Is_the_statement_that_the_case_says(string name)
    {
        var @case = CaseFile.Read(name);
        var (explained, errors) = await _service.ExplainAsync(@case.Request, CancellationToken.None);
        var text = CypherText.Of(explained.ShouldNotBeNull(errors).Query!, [.. explained.Values]);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") is not null)
        {
            @case.Write(Section, text);
        }

        @case[Section].ShouldBe(text);
    }
}
