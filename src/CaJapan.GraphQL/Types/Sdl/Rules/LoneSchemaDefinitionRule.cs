using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A schema is defined once.</summary>
internal sealed class LoneSchemaDefinitionRule(SdlContext context) : SyntaxVisitor
{
    private bool _isDefined;

    protected override bool EnterSchemaDefinition(SchemaDefinitionNode node)
    {
        if (IsDefinedBefore)
        {
            context.Report("Cannot define a new schema within a schema extension.", node);
            return false;
        }

        if (_isDefined)
        {
            context.Report("Must provide only one schema definition.", node);
        }

        _isDefined = true;
        return false;
    }

    // A schema without a definition of its own is as good as defined if it has a root type.
    private bool IsDefinedBefore => context.Schema is { } schema
        && (schema.Definitions.Any(definition => definition is SchemaDefinitionNode)
            || schema.QueryType is not null || schema.MutationType is not null || schema.SubscriptionType is not null);
}
