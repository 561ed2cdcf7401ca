using System.Collections.Immutable;
using CaJapan.GraphQL.Types;
using CaJapan.GraphQL.Validation.Rules;

namespace CaJapan.GraphQL.Validation;

/// <summary>All rules there are.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Validation"/>
public static class ValidationRules
{
    /// <summary>The rules of the specification, and one against introspection without end that goes with them.</summary>
    /// <remarks>
    /// The order is that of the errors a reader is best told first where several rules complain of one node: what the document is made of,
    /// then whether names mean anything, then whether what they mean fits together.
    /// </remarks>
    public static ImmutableArray<ValidationRule> Specified { get; } =
    [
        new(nameof(ExecutableDefinitionsRule), context => new ExecutableDefinitionsRule(context)), // 5.1.1 Executable Definitions
        new(nameof(UniqueOperationNamesRule), context => new UniqueOperationNamesRule(context)), // 5.2.2.1 Operation Name Uniqueness
        new(nameof(LoneAnonymousOperationRule), context => new LoneAnonymousOperationRule(context)), // 5.2.3.1 Lone Anonymous Operation
        new(nameof(SingleFieldSubscriptionsRule), context => new SingleFieldSubscriptionsRule(context)), // 5.2.4.1 Single Root Field
        new(nameof(KnownTypeNamesRule), context => new KnownTypeNamesRule(context)), // 5.5.1.2 Fragment Spread Type Existence
        new(nameof(FragmentsOnCompositeTypesRule), context => new FragmentsOnCompositeTypesRule(context)), // 5.5.1.3 Fragments on Object, Interface or Union Types
        new(nameof(VariablesAreInputTypesRule), context => new VariablesAreInputTypesRule(context)), // 5.8.2 Variables Are Input Types
        new(nameof(ScalarLeafsRule), context => new ScalarLeafsRule(context)), // 5.3.3 Leaf Field Selections
        new(nameof(FieldsOnCorrectTypeRule), context => new FieldsOnCorrectTypeRule(context)), // 5.3.1 Field Selections
        new(nameof(UniqueFragmentNamesRule), context => new UniqueFragmentNamesRule(context)), // 5.5.1.1 Fragment Name Uniqueness
        new(nameof(KnownFragmentNamesRule), context => new KnownFragmentNamesRule(context)), // 5.5.2.1 Fragment Spread Target Defined
        new(nameof(NoUnusedFragmentsRule), context => new NoUnusedFragmentsRule(context)), // 5.5.1.4 Fragments Must Be Used
        new(nameof(PossibleFragmentSpreadsRule), context => new PossibleFragmentSpreadsRule(context)), // 5.5.2.3 Fragment Spread Is Possible
        new(nameof(NoFragmentCyclesRule), context => new NoFragmentCyclesRule(context)), // 5.5.2.2 Fragment Spreads Must Not Form Cycles
        new(nameof(UniqueVariableNamesRule), context => new UniqueVariableNamesRule(context)), // 5.8.1 Variable Uniqueness
        new(nameof(NoUndefinedVariablesRule), context => new NoUndefinedVariablesRule(context)), // 5.8.3 All Variable Uses Defined
        new(nameof(NoUnusedVariablesRule), context => new NoUnusedVariablesRule(context)), // 5.8.4 All Variables Used
        new(nameof(KnownDirectivesRule), context => new KnownDirectivesRule(context)), // 5.7.1 Directives Are Defined, 5.7.2 Directives Are in Valid Locations
        new(nameof(UniqueDirectivesPerLocationRule), context => new UniqueDirectivesPerLocationRule(context)), // 5.7.3 Directives Are Unique per Location
        new(nameof(KnownArgumentNamesRule), context => new KnownArgumentNamesRule(context)), // 5.4.1 Argument Names
        new(nameof(UniqueArgumentNamesRule), context => new UniqueArgumentNamesRule(context)), // 5.4.2 Argument Uniqueness
        new(nameof(ValuesOfCorrectTypeRule), context => new ValuesOfCorrectTypeRule(context)), // 5.6.1 Values of Correct Type, 5.6.2 Input Object Field Names, 5.6.4 Input Object Required Fields
        new(nameof(ProvidedRequiredArgumentsRule), context => new ProvidedRequiredArgumentsRule(context)), // 5.4.3 Required Arguments
        new(nameof(VariablesInAllowedPositionRule), context => new VariablesInAllowedPositionRule(context)), // 5.8.5 All Variable Usages Are Allowed
        new(nameof(OverlappingFieldsCanBeMergedRule), context => new OverlappingFieldsCanBeMergedRule(context)), // 5.3.2 Field Selection Merging
        new(nameof(UniqueInputFieldNamesRule), context => new UniqueInputFieldNamesRule(context)), // 5.6.3 Input Object Field Uniqueness
        new(nameof(MaxIntrospectionDepthRule), context => new MaxIntrospectionDepthRule(context)), // no section: a limit the reference implementation recommends
    ];

    /// <summary>The rules of the proposed directives <c>@defer</c> and <c>@stream</c>.</summary>
    public static ImmutableArray<ValidationRule> IncrementalDelivery { get; } =
    [
        new(nameof(DeferStreamDirectiveOnRootFieldRule), context => new DeferStreamDirectiveOnRootFieldRule(context)),
        new(nameof(DeferStreamDirectiveOnValidOperationsRule), context => new DeferStreamDirectiveOnValidOperationsRule(context)),
        new(nameof(DeferStreamDirectiveLabelRule), context => new DeferStreamDirectiveLabelRule(context)),
        new(nameof(StreamDirectiveOnListFieldRule), context => new StreamDirectiveOnListFieldRule(context)),
    ];

    /// <summary>Refuses whatever is marked deprecated, for those who want to be told.</summary>
    public static ValidationRule NoDeprecated { get; } = new(nameof(NoDeprecatedCustomRule), context => new NoDeprecatedCustomRule(context));

    /// <summary>Refuses introspection beyond <c>__typename</c>.</summary>
    public static ValidationRule NoSchemaIntrospection { get; } =
        new(nameof(NoSchemaIntrospectionCustomRule), context => new NoSchemaIntrospectionCustomRule(context));

    /// <summary>The rule of that name, or null.</summary>
    public static ValidationRule? Find(string name) =>
        Specified.Concat(IncrementalDelivery).Append(NoDeprecated).Append(NoSchemaIntrospection).FirstOrDefault(rule => rule.Name == name);

    internal static ImmutableArray<ValidationRule> For(Schema schema) =>
        schema.FindDirective("defer") is null && schema.FindDirective("stream") is null ? Specified : [.. Specified, .. IncrementalDelivery];
}
