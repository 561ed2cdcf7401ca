using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The keys that tell whose something is; exactly one of them is used.</summary>
internal static class CreditBinding
{
    public static Credit? Credit(Reader credit)
    {
        var person = credit.OptionalReference("person", Kind.Official);
        var delegation = credit.OptionalReference("delegation", Kind.Country);
        var together = credit.References("together", Kind.Country);
        var passive = credit.Flag("passive");
        var unattributed = credit.Flag("unattributed");
        var used = credit.Asked.Count(key => credit.Has(key.Name));
        if (used != 1)
        {
            var found = used == 0 ? "none" : $"{used}";
            credit.Report(DiagnosticCatalog.UnclearCredit, credit.Place, $"'by' takes one of {string.Join(", ", credit.Asked.Select(key => key.Name))}; here is {found}");
        }

        return person is not null ? new Credit { Kind = AttributionKind.Person, OfficialId = person }
            : delegation is not null ? new Credit { Kind = AttributionKind.Delegation, CountryIds = [delegation] }
            : !together.IsEmpty ? new Credit { Kind = AttributionKind.Collective, CountryIds = together }
            : passive ? new Credit { Kind = AttributionKind.Passive }
            : unattributed ? new Credit { Kind = AttributionKind.Unattributed }
            : null;
    }
}
