using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Whoever represents a country holds no post of another.</summary>
internal static class OwnPostRule
{
    public static void Check(RuleContext context)
    {
        var countries = context.Seeds.Roles.Where(role => role.Value.CountryId is not null).ToLookup(role => role.Value.Id, role => role.Value.CountryId!, StringComparer.Ordinal);
        foreach (var said in context.Seeds.Said<ParticipationStatement>())
        {
            if (said.Statement is { RoleId: { } role, SenderId: { } sender } && sender.StartsWith(Kind.Country.Id(string.Empty), StringComparison.Ordinal) && countries[role].FirstOrDefault() is { } country && country != sender)
            {
                context.Report(DiagnosticCatalog.ForeignPost, said.At["as"], $"'{role}' is a post of '{country}', but its holder represents '{sender}'");
            }
        }
    }
}
