using CaJapan.Graph.Querying;
using CaJapan.GraphQL;

namespace CaJapan.Graph.Api.Errors;

/// <content>What a request may ask for at most. The messages name the limit; who runs the service may have set another one than the one told here.</content>
public static partial class ErrorCatalog
{
    /// <summary>The body is too large.</summary>
    public static readonly ErrorCode BodyTooLarge = new(
        "BODY_TOO_LARGE",
        "The body is larger than 1 MiB",
        "Send several requests. Long lists of values belong into variables, and no argument takes more than 100 ids.");

    /// <summary>The document has too many tokens.</summary>
    public static readonly ErrorCode TooManyTokens = new(
        ErrorCodes.TooManyTokens,
        "The document has more than 20,000 tokens",
        "A token is a word, number, text or mark of punctuation. Put what repeats into fragments, and send operations that are not run together in documents of their own.");

    /// <summary>The document nests too deeply.</summary>
    public static readonly ErrorCode DocumentTooDeep = new(
        ErrorCodes.DocumentTooDeep,
        "The document nests deeper than 200 levels",
        "Count the brackets that are open at once: selections, lists, objects, list types. No operation that can be answered needs so many.");

    /// <summary>Too many directives stand at one location.</summary>
    public static readonly ErrorCode TooManyDirectives = new(
        ErrorCodes.TooManyDirectives,
        "More than 4 directives stand at one location",
        "Keep one @skip and one @include; repeating either changes nothing.");

    /// <summary>Fragments are opened too often.</summary>
    public static readonly ErrorCode TooManyFragmentVisits = new(
        ErrorCodes.TooManyFragmentVisits,
        "The operations open fragments more than 1,000 times",
        "A fragment counts each time it would be opened, also from inside other fragments. Spread fragments in fewer places, or send the operations one by one.");

    /// <summary>Fragments are chained too long.</summary>
    public static readonly ErrorCode FragmentsTooDeep = new(
        ErrorCodes.FragmentsTooDeep,
        "Fragments spread one another in too long a chain",
        "Write out fragments that are spread in one place only.");

    /// <summary>The check of fields that share a name takes too long.</summary>
    public static readonly ErrorCode TooManyFieldComparisons = new(
        ErrorCodes.TooManyFieldComparisons,
        "To compare the fields of the document takes more than 100,000 steps",
        "Fields with one response name have to be compared with each other, in all fragments. Select each field once, and give different things different aliases.");

    /// <summary>There are more validation errors than are told.</summary>
    public static readonly ErrorCode TooManyValidationErrors = new(
        ErrorCodes.TooManyValidationErrors,
        "The document has more than 5 errors",
        "Mend those that are told; the others follow with the next attempt. An editor that knows the schema shows all of them at once.");

    /// <summary>Introspection goes too deep.</summary>
    public static readonly ErrorCode IntrospectionTooDeep = new(
        ErrorCodes.IntrospectionTooDeep,
        "An introspection query follows types too far",
        "The usual introspection queries of tools stay within the limits: 16 ofType inside one another, and each of the lists fields, inputFields, interfaces and possibleTypes once. The schema is also there as text, at /graphql/schema.graphql.");

    /// <summary>The operation has too many fields.</summary>
    public static readonly ErrorCode TooManyFields = new(
        ErrorCodes.TooManyFields,
        "The operation has more than 2,048 fields",
        "Fields count once fragments are spread, each alias by itself. Page through lists instead of asking for many things by alias, or send several operations.");

    /// <summary>The operation has too many levels.</summary>
    public static readonly ErrorCode OperationTooDeep = new(
        ErrorCodes.OperationTooDeep,
        "The operation has more than 15 levels of fields",
        "Begin nearer to what is asked for: every entity can be had by its id, with node, nodes or a field of its own.");

    /// <summary>The operation costs too much.</summary>
    public static readonly ErrorCode CostTooHigh = new(
        "COST_TOO_HIGH",
        "The operation costs more than 10,000",
        "The price follows from the sizes of pages, the lengths of lists of ids and the levels below them: a row costs 1, a value in it a tenth. Ask for smaller pages where the message says so. The request header GraphQL-Cost: report has every answer tell its cost by field.");

    /// <summary>The operation took too long.</summary>
    public static readonly ErrorCode OperationTimeout = new(
        "OPERATION_TIMEOUT",
        "The operation took longer than 30 seconds",
        "Ask for less at once: fewer levels, smaller pages, a narrower filter.");

    /// <summary>A list without pages is too long to give.</summary>
    public static readonly ErrorCode ListTooLong = new(
        StoreErrorCodes.ListTooLong,
        "A list has more than 1,000 entries",
        "Narrow it down with an argument, or ask for the paged list of the same things. Nothing is ever cut off silently.");

    /// <summary>Too many shortest paths tie.</summary>
    public static readonly ErrorCode TooManyPaths = new(
        StoreErrorCodes.TooManyPaths,
        "More than 1,000 shortest paths tie",
        "Name fewer relationships in via, or a shorter maxLength.");
}
