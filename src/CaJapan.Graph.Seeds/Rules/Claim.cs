using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>One property of one thing, as one fact has it.</summary>
/// <param name="Subject">Of what, for a message.</param>
/// <param name="Property">Which property, for a message.</param>
/// <param name="Value">Its value.</param>
/// <param name="Text">The value, for a message.</param>
/// <param name="Fact">According to which fact.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record Claim<T>(string Subject, string Property, T Value, string Text, Fact Fact, Place Place);
