namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>What a value source has in a value's place.</summary>
public enum ValueState
{
    /// <summary>A value other than null.</summary>
    Present,

    /// <summary>Null.</summary>
    Null,

    /// <summary>An error, because of which there is no value.</summary>
    Error,
}
