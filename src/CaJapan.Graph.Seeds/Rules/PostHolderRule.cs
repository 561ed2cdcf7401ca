using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Some fact says in which post or for whom an official acts, and some fact whose a post is. What nothing refers to at all is not told of here.</summary>
internal static class PostHolderRule
{
    public static void Check(RuleContext context)
    {
        var participations = context.Seeds.Said<ParticipationStatement>().Select(said => said.Statement).ToArray();
        var tenures = context.Seeds.Said<TenureStatement>().Select(said => said.Statement).ToArray();
        var abouts = context.Seeds.Facts.Select(fact => fact.Fact.Value.Fact.About.Select(target => target.EntityId).ToArray()).ToArray();

        var acting = participations.Where(one => (one.RoleId ?? one.SenderId) is not null).Select(one => one.OfficialId)
            .Concat(tenures.Select(one => one.OfficialId))
            .Concat(abouts.Where(about => Names(about, Kind.Role) || Names(about, Kind.Country) || Names(about, Kind.Organization)).SelectMany(about => about))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var official in context.Seeds.Officials.Where(official => context.Referred.Contains(official.Value.Id) && !acting.Contains(official.Value.Id)))
        {
            context.Report(DiagnosticCatalog.OfficialWithoutPost, official.At["id"], $"no fact says in which post or for whom '{official.Value.Id}' acts");
        }

        var held = participations.Select(one => one.RoleId)
            .Concat(tenures.Select(one => one.RoleId))
            .Concat(abouts.Where(about => Names(about, Kind.Official)).SelectMany(about => about))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var role in context.Seeds.Roles.Where(role => context.Referred.Contains(role.Value.Id) && !held.Contains(role.Value.Id)))
        {
            context.Report(DiagnosticCatalog.PostWithoutHolder, role.At["id"], $"no fact says who holds '{role.Value.Id}'");
        }
    }

    private static bool Names(IEnumerable<string> ids, Kind kind) => ids.Any(id => id.StartsWith(kind.Id(string.Empty), StringComparison.Ordinal));
}
