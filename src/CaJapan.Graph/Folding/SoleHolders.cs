using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Folding;

/// <summary>
/// A post that one person holds at a time is one person at a meeting: whoever a source tells of by that post alone is the official whom another names in it, if those that name somebody agree on whom.
/// </summary>
internal sealed class SoleHolders
{
    private readonly Dictionary<(string MeetingId, string? SenderId, string RoleId), string> _officials;

    public SoleHolders(Dataset dataset, IEnumerable<Statement> statements)
    {
        var posts = dataset.Roles.Where(role => role.OneHolder).Select(role => role.Id).ToHashSet(StringComparer.Ordinal);
        _officials = statements.OfType<ParticipationStatement>()
            .Where(one => one is { OfficialId: not null, RoleId: not null } && posts.Contains(one.RoleId))
            .GroupBy(one => (one.MeetingId, one.SenderId, one.RoleId!), one => one.OfficialId!)
            .Where(post => post.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(post => post.Key, post => post.First());
    }

    /// <summary>The statement, told of the official where it tells of an unnamed one whom another names.</summary>
    public Statement Identify(Statement statement) =>
        statement is ParticipationStatement { UnnamedKey: not null, Collective: false, RoleId: { } role } unnamed && _officials.TryGetValue((unnamed.MeetingId, unnamed.SenderId, role), out var official)
            ? unnamed with { OfficialId = official }
            : statement;
}
