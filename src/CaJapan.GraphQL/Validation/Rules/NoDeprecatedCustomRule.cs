using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.Rules;

// Nothing is used that the schema marks as deprecated.
internal sealed class NoDeprecatedCustomRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterField(FieldNode node)
    {
        if (context.Types is { Field: { DeprecationReason: { } reason } field, ParentType: { } parentType })
        {
            context.Report($"The field {parentType.Name}.{field.Name} is deprecated. {reason}", node);
        }

        return true;
    }

    protected override bool EnterArgument(ArgumentNode node)
    {
        var types = context.Types;
        if (types.Argument is { DeprecationReason: { } reason } argument)
        {
            var owner = types.InDirective ? $"Directive \"{types.Directive}\"" : $"Field \"{types.ParentType}.{types.Field?.Name}\"";
            context.Report($"{owner} argument \"{argument.Name}\" is deprecated. {reason}", node);
        }

        return true;
    }

    protected override bool EnterObjectField(ObjectFieldNode node)
    {
        if (context.Types.ParentInputType?.Named is InputObjectType type && type.FindField(node.Name.Value) is { DeprecationReason: { } reason } field)
        {
            context.Report($"The input field {type.Name}.{field.Name} is deprecated. {reason}", node);
        }

        return true;
    }

    protected override bool EnterEnumValue(EnumValueNode node)
    {
        if (context.Types.InputType?.Named is EnumType type && type.FindValue(node.Value) is { DeprecationReason: { } reason })
        {
            context.Report($"The enum value \"{type.Name}.{node.Value}\" is deprecated. {reason}", node);
        }

        return true;
    }
}
