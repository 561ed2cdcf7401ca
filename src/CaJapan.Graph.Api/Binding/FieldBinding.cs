using CaJapan.Graph.Api.Planning;

namespace CaJapan.Graph.Api.Binding;

/// <summary>What stands behind one field.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Origin">The edge or derivation, for people to read.</param>
/// <param name="Plan">Makes the field's cell.</param>
internal sealed record FieldBinding<TPart>(string Name, string Origin, Func<FieldPlanning, TPart> Plan);
