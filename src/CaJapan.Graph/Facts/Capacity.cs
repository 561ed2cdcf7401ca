namespace CaJapan.Graph.Facts;

/// <summary>In which capacity somebody took part.</summary>
public enum Capacity
{
    /// <summary>Led the delegation.</summary>
    Head,

    /// <summary>Chaired the meeting; counts as the head of the own delegation too.</summary>
    Chair,

    /// <summary>Took part.</summary>
    Member,

    /// <summary>Received the others.</summary>
    Host,

    /// <summary>Watched without taking part.</summary>
    Observer,

    /// <summary>Invited from outside the delegations.</summary>
    Guest,
}
