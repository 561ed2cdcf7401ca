using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>Where completion gets the values of fields from. All of them are at hand when it begins: nothing here waits or does I/O.</summary>
/// <remarks>
/// Both type parameters are structs so that the compiler makes one executor for each source, without boxes and virtual calls. A source is copied as it
/// is passed on, so it is small and refers to its data. It need not know about the fields that the executor completes by itself: <c>__typename</c>,
/// <c>__schema</c> and <c>__type</c>.
/// </remarks>
/// <typeparam name="TValue">A handle on a value: an object, a list, a leaf, a null or an error.</typeparam>
public interface IValueSource<TValue>
    where TValue : struct
{
    /// <summary>The object on which the operation's own fields are selected.</summary>
    TValue Root { get; }

    /// <summary>The value of a field of an object.</summary>
    TValue Field(in TValue parent, ResolvedField field);

    /// <summary>Whether a value is there, is null, or is an error in its place.</summary>
    ValueState StateOf(in TValue value);

    /// <summary>The error that stands in a value's place; asked only where <see cref="StateOf"/> says so. The executor adds locations and path.</summary>
    GraphQLError ErrorOf(in TValue value);

    /// <summary>The object type of a value whose declared type is an interface or a union; it has to be one of its possible types.</summary>
    ObjectType TypeOf(in TValue value, CompositeType declared);

    /// <summary>The length of a list.</summary>
    int Count(in TValue list);

    /// <summary>An item of a list, counted from 0.</summary>
    TValue Item(in TValue list, int index);

    /// <summary>Writes the JSON of a scalar or an enum, coerced already as its type demands.</summary>
    void WriteLeaf(in TValue value, NamedType type, JsonOutput output);
}
