using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>Turns the value of an argument, coerced but never null, into the value of a query parameter. Equal readers read alike; they print what they make.</summary>
internal abstract record ArgumentReader
{
    /// <summary>Reads a value.</summary>
    /// <param name="argument">The way to the value, for messages: <c>where.series.id.eq</c>.</param>
    public abstract object? Read(Input value, string argument, out Misuse? misuse);
}
