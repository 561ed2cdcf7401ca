using CaJapan.Graph.Api.Answering;

namespace CaJapan.Graph.Api.Tests.Cases;

public sealed class CaseTests
{
    private readonly GraphService _service = new(UnreachableStore.Instance, NoNames.Instance, new ServiceLimits());

    public static TheoryData<string> Planned => [.. CaseFile.Names.Where(name => CaseFile.Read(name).Has("plan"))];

    public static TheoryData<string> Refused => [.. CaseFile.Names.Where(name => CaseFile.Read(name).Has("errors"))];

    [Theory]
    [MemberData(nameof(Planned))]
    public async Task Plans_as_the_case_says(string name)
    {
        var @case = CaseFile.Read(name);

        // The operation stands before the plan, with an empty line between.
        var (explained, errors) = await _service.ExplainAsync(@case.Request, CancellationToken.None);
        var text = explained.ShouldNotBeNull(errors).Text;
        text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].TrimEnd('\n').ShouldBe(@case["plan"]);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Refuses_with_the_errors_that_the_case_says(string name)
    {
        var @case = CaseFile.Read(name);

        var (explained, errors) = await _service.ExplainAsync(@case.Request, CancellationToken.None);
        explained.ShouldBeNull();
        errors.TrimEnd('\n').ShouldBe(@case["errors"]);
    }
}
