using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A source document bears the name of its file.</summary>
internal static class DocumentIdRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Seeds.Documents)
        {
            var file = Path.GetFileNameWithoutExtension(document.Node.Place.File);
            if (!string.Equals(document.Value.Document.Id, Kind.Source.Id(file), StringComparison.Ordinal))
            {
                context.Report(DiagnosticCatalog.DocumentIdNotFileName, document.At["id"], $"the id must be '{file}', as the file is named");
            }
        }
    }
}
