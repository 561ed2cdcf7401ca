using System.Collections.Immutable;
using CaJapan.GraphQL.Types.Sdl.Rules;

namespace CaJapan.GraphQL.Types.Sdl;

/// <summary>All rules for documents in the schema definition language.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public static class SdlRules
{
    /// <summary>The rules in the order that tells first what is told best first: what there is twice, then what there is not.</summary>
    public static ImmutableArray<SdlRule> Specified { get; } =
    [
        new(nameof(LoneSchemaDefinitionRule), context => new LoneSchemaDefinitionRule(context)), // 3.3 Schema
        new(nameof(UniqueOperationTypesRule), context => new UniqueOperationTypesRule(context)), // 3.3.1 Root Operation Types
        new(nameof(UniqueTypeNamesRule), context => new UniqueTypeNamesRule(context)), // 3.3 Schema
        new(nameof(UniqueEnumValueNamesRule), context => new UniqueEnumValueNamesRule(context)), // 3.9 Enums
        new(nameof(UniqueFieldDefinitionNamesRule), context => new UniqueFieldDefinitionNamesRule(context)), // 3.6 Objects, 3.7 Interfaces, 3.10 Input Objects
        new(nameof(UniqueArgumentDefinitionNamesRule), context => new UniqueArgumentDefinitionNamesRule(context)), // 3.6.1 Field Arguments
        new(nameof(UniqueDirectiveNamesRule), context => new UniqueDirectiveNamesRule(context)), // 3.13 Directives
        new(nameof(KnownTypeNamesRule), context => new KnownTypeNamesRule(context)), // 3.4 Types
        new(nameof(KnownDirectivesRule), context => new KnownDirectivesRule(context)), // 5.7.1 Directives Are Defined, 5.7.2 Directives Are in Valid Locations
        new(nameof(UniqueDirectivesPerLocationRule), context => new UniqueDirectivesPerLocationRule(context)), // 5.7.3 Directives Are Unique per Location
        new(nameof(PossibleTypeExtensionsRule), context => new PossibleTypeExtensionsRule(context)), // 3.4.3 Type Extensions
        new(nameof(KnownArgumentNamesOnDirectivesRule), context => new KnownArgumentNamesOnDirectivesRule(context)), // 5.4.1 Argument Names
        new(nameof(UniqueArgumentNamesRule), context => new UniqueArgumentNamesRule(context)), // 5.4.2 Argument Uniqueness
        new(nameof(UniqueInputFieldNamesRule), context => new UniqueInputFieldNamesRule(context)), // 5.6.3 Input Object Field Uniqueness
        new(nameof(ProvidedRequiredArgumentsOnDirectivesRule), context => new ProvidedRequiredArgumentsOnDirectivesRule(context)), // 5.4.3 Required Arguments
    ];

    /// <summary>The rule of that name, or null.</summary>
    public static SdlRule? Find(string name) => Specified.FirstOrDefault(rule => rule.Name == name);
}
