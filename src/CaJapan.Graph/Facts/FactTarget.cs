namespace CaJapan.Graph.Facts;

/// <summary>An entity, or one property of it, that a fact is about.</summary>
/// <param name="EntityId">The full id.</param>
/// <param name="Property">The public schema's own name of the field; null for the entity as such.</param>
public sealed record FactTarget(string EntityId, string? Property);
