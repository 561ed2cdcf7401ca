using System.Text.Json;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Conformance;

/// <summary>Builds the schemas that vectors bring along.</summary>
internal static class VectorSchema
{
    // A schema has those built-in scalars that it uses; the vectors name others as well.
    private const string AllScalars = "type AllScalars { int: Int float: Float string: String boolean: Boolean id: ID }";

    /// <summary>The schema of a vector with all built-in scalars in it; where it has none, these alone.</summary>
    public static Schema Of(JsonElement vector) => FromText(vector.TryGetProperty("schema", out var sdl) ? $"{sdl.GetString()}\n{AllScalars}" : AllScalars);

    /// <summary>A schema from its text. Whether it is valid is not asked.</summary>
    public static Schema FromText(string sdl) => SchemaBuilder.Build(Parser.Parse(sdl).Value).Value;
}
