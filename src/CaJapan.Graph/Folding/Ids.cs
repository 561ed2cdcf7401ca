namespace CaJapan.Graph.Folding;

/// <summary>Ids of what is folded, made of the ids it is folded from: readable, and the same as long as those are.</summary>
internal static class Ids
{
    public static string Delegation(string meetingId, string senderId) => $"delegation:{Local(meetingId)}-{Local(senderId).ToLowerInvariant()}";

    public static string Participation(string meetingId, string participantKey) => $"participation:{Local(meetingId)}-{Local(participantKey)}";

    public static string Tenure(string officialId, string roleId) => $"tenure:{Local(officialId)}-{Local(roleId)}";

    /// <summary>The id of a record about an entity, of no use outside a store.</summary>
    public static string Record(string kind, string about, int number) => $"{kind}:{about}#{number}";

    /// <summary>Dates as a part of an id, without the brackets and dots of a range.</summary>
    public static string Of(string dates) => dates.Replace("..]", string.Empty, StringComparison.Ordinal).Replace("..", "-", StringComparison.Ordinal).Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);

    /// <summary>An id without its kind.</summary>
    public static string Local(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
