using CaJapan.Graph.Api.Answering;

namespace CaJapan.Graph.Api.Tests.Cases;

public sealed class CaseTests
{
    private readonly GraphService _service = new(UnreachableStore.Instance, UnreachableNames.Instance, new ServiceLimits());

    public static TheoryData<string> Planned => [.. CaseFile.Names.Where(name => CaseFile.Read(name).Has("plan"))];

    public static TheoryData<string> Refused => [.. CaseFile.Names.Where(name => CaseFile.Read(name).Has("errors"))];

    [Theory]
    [MemberData(nameof(Planned))]
    public void Plans_as_the_case_says(string name)
    {
        var @case = CaseFile.Read(name);

        // The operation stands before the plan, with an empty line between.
        _service.TryExplain(@case.Request, out var explained).ShouldBeTrue(explained);
        explained[(explained.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].TrimEnd('\n').ShouldBe(@case["plan"]);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_with_the_errors_that_the_case_says(string name)
    {
        var @case = CaseFile.Read(name);

        _service.TryExplain(@case.Request, out var errors).ShouldBeFalse();
        errors.TrimEnd('\n').ShouldBe(@case["errors"]);
    }
}
