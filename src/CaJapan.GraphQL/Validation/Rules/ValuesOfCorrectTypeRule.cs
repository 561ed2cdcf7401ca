using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.Rules;

// A literal can be read as a value of the type that its place expects.
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterListValue(ListValueNode node) => context.Types.ParentInputType?.Nullable is ListType || CheckLeaf(node);

    protected override bool EnterObjectValue(ObjectValueNode node)
    {
        if (context.Types.InputType?.Named is not InputObjectType type)
        {
            return CheckLeaf(node);
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !node.Fields.Any(given => given.Name.Value == field.Name))
            {
                context.Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(node, type);
        }

        return true;
    }

    protected override bool EnterObjectField(ObjectFieldNode node)
    {
        var name = node.Name.Value;
        if (context.Types is { InputType: null, ParentInputType.Named: InputObjectType type })
        {
            var suggestions = SuggestionList.For(name, type.Fields.Select(field => field.Name));
            context.Report($"Field \"{name}\" is not defined by type \"{type.Name}\".{DidYouMean.Sentence(suggestions)}", node);
        }

        return true;
    }

    protected override bool EnterNullValue(NullValueNode node)
    {
        if (context.Types.InputType is NonNullType type)
        {
            ReportUnexpected(type, node);
        }

        return true;
    }

    protected override bool EnterEnumValue(EnumValueNode node) => CheckLeaf(node);

    protected override bool EnterIntValue(IntValueNode node) => CheckLeaf(node);

    protected override bool EnterFloatValue(FloatValueNode node) => CheckLeaf(node);

    protected override bool EnterStringValue(StringValueNode node) => CheckLeaf(node);

    protected override bool EnterBooleanValue(BooleanValueNode node) => CheckLeaf(node);

    // What is inside a literal that stands for a leaf is for that type alone to judge: always false.
    private bool CheckLeaf(ValueNode node)
    {
        if (context.Types.InputType is { } type)
        {
            if (!type.Named.IsLeafType)
            {
                ReportUnexpected(type, node);
            }
            else if (LeafLiteral.Check(type.Named, node) is { } problem)
            {
                context.Report(problem, node);
            }
        }

        return false;
    }

    // Whether a variable given for the one field may be null is for the rule about variables to say.
    private void CheckOneOf(ObjectValueNode node, InputObjectType type)
    {
        if (node.Fields.DistinctBy(field => field.Name.Value, StringComparer.Ordinal).Count() != 1)
        {
            context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", node);
        }
        else if (node.Fields[^1].Value is NullValueNode)
        {
            context.Report($"Field \"{type.Name}.{node.Fields[^1].Name.Value}\" must be non-null.", node);
        }
    }

    private void ReportUnexpected(GraphQLType type, ValueNode node) => context.Report($"Expected value of type \"{type}\", found {node}.", node);
}
