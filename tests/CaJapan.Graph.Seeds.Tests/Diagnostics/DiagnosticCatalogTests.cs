using System.Reflection;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Tests.Diagnostics;

public sealed class DiagnosticCatalogTests
{
    [Fact]
    public void Lists_every_code_once_in_the_order_of_ids()
    {
        var declared = typeof(DiagnosticCatalog).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => ((DiagnosticCode)field.GetValue(null)!).Id);

        DiagnosticCatalog.All.Select(code => code.Id).ShouldBe(declared.Order(StringComparer.Ordinal));
        DiagnosticCatalog.All.Select(code => code.Id).ShouldBeUnique();
        DiagnosticCatalog.All.ShouldAllBe(code => code.Explanation.EndsWith('.'));
    }

    [Fact]
    public void Every_code_is_shown_by_a_test_with_its_message()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(RealSeeds.Directory, "..", "tests", "CaJapan.Graph.Seeds.Tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToArray();

        DiagnosticCatalog.All.Where(code => !tests.Any(test => test.Contains($"{code.Id} ", StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
