using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.Rules;

// A selected field is defined by the type it is selected on; __typename is one of every composite type.
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterField(FieldNode node)
    {
        if (context.Types is { ParentType: { } parentType, Field: null })
        {
            var name = node.Name.Value;
            context.Report($"Cannot query field \"{name}\" on type \"{parentType}\".{Suggestion(parentType, name)}", node);
        }

        return true;
    }

    // A type to condition on is the better offer; only without one is the name taken for a slip.
    private string Suggestion(CompositeType type, string fieldName)
    {
        if (type.IsAbstractType)
        {
            var types = SuggestTypes(type, fieldName).Take(DidYouMean.MaxSuggestions).Select(suggested => suggested.Name).ToImmutableArray();
            if (!types.IsEmpty)
            {
                return DidYouMean.Sentence(types, "to use an inline fragment on");
            }
        }

        return type is ComplexType complex ? DidYouMean.Sentence(SuggestionList.For(fieldName, complex.Fields.Select(field => field.Name))) : "";
    }

    // The possible types that define the field, and the interfaces of these that do: the most common first, then by name, but a supertype
    // always before its subtypes.
    private IEnumerable<ComplexType> SuggestTypes(CompositeType type, string fieldName)
    {
        var uses = new Dictionary<ComplexType, int>();
        foreach (var possible in context.Schema.PossibleTypes(type).Where(possible => possible.FindField(fieldName) is not null))
        {
            uses[possible] = 1;
            foreach (var implemented in possible.Interfaces.Where(implemented => implemented.FindField(fieldName) is not null))
            {
                uses[implemented] = uses.GetValueOrDefault(implemented) + 1;
            }
        }

        var rest = uses.Keys.ToList();
        rest.Sort((left, right) => uses[left] != uses[right] ? uses[right] - uses[left] : NaturalOrder.Compare(left.Name, right.Name));
        while (rest.Count > 0)
        {
            var next = rest.First(candidate => !rest.Any(other => uses[other] == uses[candidate] && other != candidate && context.Schema.IsSubType(candidate, other)));
            rest.Remove(next);
            yield return next;
        }
    }
}
