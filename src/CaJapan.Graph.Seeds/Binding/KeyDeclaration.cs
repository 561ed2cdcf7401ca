using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A key that a binder asks for. The keys a binder asks for are the keys of the format; the JSON Schemas are held to them.</summary>
/// <param name="Name">The key.</param>
/// <param name="IsRequired">Whether leaving it out is a mistake.</param>
/// <param name="Form">What its value is: <c>text</c>, <c>date</c>, <c>list of topic</c> …</param>
/// <param name="Values">The words it takes, where they are a fixed set; the least and the most, where it is a number.</param>
internal sealed record KeyDeclaration(string Name, bool IsRequired, string Form, ImmutableArray<string> Values);
