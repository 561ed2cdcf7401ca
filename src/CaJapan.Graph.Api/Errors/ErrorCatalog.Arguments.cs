namespace CaJapan.Graph.Api.Errors;

/// <content>Values of arguments, and what arguments mean together.</content>
public static partial class ErrorCatalog
{
    /// <summary>A thing named in no way, or in several.</summary>
    public static readonly ErrorCode AmbiguousLookup = new(
        "AMBIGUOUS_LOOKUP",
        "It is not clear what is asked for",
        "Name it in exactly one of the ways that the description of the field lists.");

    /// <summary>An argument that the schema requires has no value, or one that its type refuses.</summary>
    public static readonly ErrorCode BadArgument = new(
        "BAD_ARGUMENT",
        "An argument has no usable value",
        "Give every required argument a value of its type; a variable without a value does not count as one.");

    /// <summary>A cursor that cannot be read, or of another list or order.</summary>
    public static readonly ErrorCode BadCursor = new(
        "BAD_CURSOR",
        "A cursor does not fit its list",
        "Use cursors from the same field with the same orderBy, letter for letter; without one the list begins at its start.");

    /// <summary>A date in none of the forms of a partial date.</summary>
    public static readonly ErrorCode BadDate = new(
        "BAD_DATE",
        "A date cannot be read",
        "Write a day, month or year (2004-08-28, 2004-08, 2004), a quarter (2023-33 to 2023-36) or a range of days ([2020-08..2021-06-16], [..2022-12-24]), as text in quotes.");

    /// <summary>An id of another kind than the argument wants.</summary>
    public static readonly ErrorCode BadId = new(
        "BAD_ID",
        "An id is of the wrong kind",
        "Look at what stands before the colon: it has to be the kind that the argument asks for. The bare id without a kind is taken too.");

    /// <summary>A number or a list beyond what the argument takes.</summary>
    public static readonly ErrorCode BadLimit = new(
        "BAD_LIMIT",
        "A number is out of its range",
        "Keep to the range that the description of the argument names.");

    /// <summary>A page that cannot be had.</summary>
    public static readonly ErrorCode BadPage = new(
        "BAD_PAGE",
        "A page is asked for in a way that makes none",
        "Give first or last, not both, from 0 to 100; without either a page has 20. For more, follow the cursors.");

    /// <summary>Null where a filter wants a value.</summary>
    public static readonly ErrorCode NullComparison = new(
        "NULL_COMPARISON",
        "A filter compares with null",
        "Ask isNull: true for what is missing, isNull: false for what is there; leave out what should not count.");
}
