using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types.Sdl;

namespace CaJapan.GraphQL.Types;

/// <summary>Builds a schema from documents in the schema definition language.</summary>
public static class SchemaBuilder
{
    /// <summary>Takes a text all the way: parse it, check it against the SDL rules, build the schema, check its types.</summary>
    public static SchemaResult Build(string text)
    {
        var parsed = Parser.Parse(text);
        if (parsed.Node is not { } document)
        {
            return new SchemaResult([parsed.Error!]);
        }

        var built = Build(document);
        if (built.Schema is not { } schema)
        {
            return built;
        }

        var errors = SchemaValidator.Validate(schema);
        return errors.IsEmpty ? built : new SchemaResult(errors);
    }

    /// <summary>Checks a document against the SDL rules and builds the schema it defines, its extensions applied; the types are not checked yet.</summary>
    /// <remarks>Without a schema definition, the types named <c>Query</c>, <c>Mutation</c> and <c>Subscription</c> are the root types.</remarks>
    public static SchemaResult Build(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var errors = SdlValidator.Validate(document);
        return errors.IsEmpty ? new SchemaResult(SchemaAssembler.Assemble(document.Definitions)) : new SchemaResult(errors);
    }

    /// <summary>Checks a document of further definitions and extensions, and builds the schema that has both the old and the new.</summary>
    public static SchemaResult Extend(Schema schema, DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var errors = SdlValidator.Validate(document, schema);
        return errors.IsEmpty
            ? new SchemaResult(SchemaAssembler.Assemble([.. schema.Definitions, .. document.Definitions]))
            : new SchemaResult(errors);
    }
}
