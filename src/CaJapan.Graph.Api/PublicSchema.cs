using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api;

/// <summary>The schema that the service answers to.</summary>
public static class PublicSchema
{
    /// <summary>Its text, descriptions included.</summary>
    public static string Text { get; } = ReadText();

    /// <summary>The schema itself. Its custom scalars take any value when variables are coerced: the planner reads them, and tells of every mistake with the argument it is in.</summary>
    public static Schema Schema { get; } = SchemaBuilder.Build(Text).Value;

    private static string ReadText()
    {
        using var stream = typeof(PublicSchema).Assembly.GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
