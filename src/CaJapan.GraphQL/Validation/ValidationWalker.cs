using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation;

// Walks a document once for all rules and keeps the context up to date: where the walk is, and what the schema says there.
internal sealed class ValidationWalker(ValidationContext context, ImmutableArray<SyntaxVisitor> rules) : SyntaxWalker(rules)
{
    // What applied around each ancestor of the current node.
    private readonly Stack<TypeInfo> _outer = new();

    protected override void Entering(SyntaxNode node)
    {
        _outer.Push(context.Types);
        context.Types = Inside(node);
        context.Ancestors.Add(node);

        if (node is VariableNode variable && context.Definition is ExecutableDefinitionNode definition && context.Ancestors is not [_, _, VariableDefinitionNode, ..])
        {
            var types = context.Types;
            context.VariableUsages.Add(definition, new VariableUsage(variable, types.InputType, types.HasDefault, types.ParentInputType));
        }
    }

    protected override void Left(SyntaxNode node)
    {
        context.Ancestors.RemoveAt(context.Ancestors.Count - 1);
        context.Types = _outer.Pop();
    }

    private TypeInfo Inside(SyntaxNode node)
    {
        var outer = context.Types;
        return node switch
        {
            OperationDefinitionNode it => new TypeInfo { Type = context.Schema.RootType(it.Operation) },
            FragmentDefinitionNode it => new TypeInfo { Type = OutputType(it.TypeCondition) },
            InlineFragmentNode { TypeCondition: { } condition } => outer with { Type = OutputType(condition) },
            InlineFragmentNode => outer with { Type = outer.Type?.Named },
            SelectionSetNode => outer with { ParentType = outer.Type?.Named as CompositeType },
            FieldNode it => InField(outer, it),
            DirectiveNode it => outer with { InDirective = true, Directive = context.Schema.FindDirective(it.Name.Value) },
            ArgumentNode it => InArgument(outer, it),
            VariableDefinitionNode it => outer with { InputType = context.Schema.FindType(it.Type) is { IsInputType: true } type ? type : null },
            ListValueNode => InList(outer),
            ObjectFieldNode it => InObjectField(outer, it),
            StringValueNode when IsDescription(node) => default,
            _ => outer,
        };
    }

    private GraphQLType? OutputType(NamedTypeNode condition) => context.Schema.FindType(condition) is { IsOutputType: true } type ? type : null;

    private TypeInfo InField(TypeInfo outer, FieldNode node)
    {
        var field = outer.ParentType is { } parentType ? context.Schema.FindField(parentType, node.Name.Value) : null;
        return outer with { Field = field, Type = field?.Type };
    }

    private static TypeInfo InArgument(TypeInfo outer, ArgumentNode node)
    {
        var name = node.Name.Value;
        var argument = outer.InDirective
            ? outer.Directive?.Arguments.FirstOrDefault(candidate => candidate.Name == name)
            : outer.Field?.FindArgument(name);
        return outer with { Argument = argument, InputType = argument?.Type, ParentInputType = null, HasDefault = argument?.DefaultValue is not null };
    }

    // An item that stands for a list of one has the list's place to itself, so a list where none is expected keeps the type.
    private static TypeInfo InList(TypeInfo outer) => outer with
    {
        InputType = outer.InputType?.Nullable is ListType list ? list.ItemType : outer.InputType?.Nullable,
        ParentInputType = outer.InputType,
        HasDefault = false,
    };

    private static TypeInfo InObjectField(TypeInfo outer, ObjectFieldNode node)
    {
        var field = (outer.InputType?.Named as InputObjectType)?.FindField(node.Name.Value);
        return outer with { InputType = field?.Type, ParentInputType = outer.InputType, HasDefault = field?.DefaultValue is not null };
    }

    // Descriptions are strings in the tree but no values of anything.
    private bool IsDescription(SyntaxNode node) => context.Ancestors switch
    {
        [.., VariableDefinitionNode variable] => ReferenceEquals(variable.Description, node),
        _ => false,
    };
}
