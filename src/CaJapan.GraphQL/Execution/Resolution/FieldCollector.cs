using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>Collects the fields that selection sets select on objects of one type, by response name and in the order first met.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CollectFields()"/>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    ArgumentCoercion arguments)
{
    /// <summary>Why a condition could not be decided; null while all could. It ends the resolution.</summary>
    public GraphQLError? Error { get; private set; }

    public OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, ImmutableArray<SelectionSetNode> selectionSets)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visitedFragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, fields, visitedFragments);
        }

        return fields;
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> fields, HashSet<string> visitedFragments)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Error ??= OperationResolver.NestedTooDeeply;
            return;
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(fields, field);
                    break;

                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields, visitedFragments);
                    break;

                case FragmentSpreadNode spread when visitedFragments.Add(spread.Name.Value)
                    && fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields, visitedFragments);
                    break;
            }
        }
    }

    private static void Add(OrderedDictionary<string, List<FieldNode>> fields, FieldNode field)
    {
        var responseName = field.Alias?.Value ?? field.Name.Value;
        if (!fields.TryGetValue(responseName, out var nodes))
        {
            fields.Add(responseName, nodes = []);
        }

        nodes.Add(field);
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.FindType(condition.Name.Value) is { } conditionType && schema.IsSubType(type, conditionType));

    private bool IsIncluded(SelectionNode selection) => !Condition(selection, "skip", absent: false) && Condition(selection, "include", absent: true);

    private bool Condition(SelectionNode selection, string name, bool absent)
    {
        var directive = selection.Directives.FirstOrDefault(node => string.Equals(node.Name.Value, name, StringComparison.Ordinal));
        if (directive is null || schema.FindDirective(name) is not { } definition)
        {
            return absent;
        }

        var coerced = arguments.Coerce(definition.Arguments, directive.Arguments, directive, out var error);
        Error ??= error;
        return coerced["if"] is BooleanInput condition ? condition.Value : absent;
    }
}
