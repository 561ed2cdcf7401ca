using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

public abstract partial class SyntaxVisitor
{
    /// <summary>Leaves a Document, its children done.</summary>
    protected virtual void LeaveDocument(DocumentNode node)
    {
    }

    /// <summary>Leaves a Name, its children done.</summary>
    protected virtual void LeaveName(NameNode node)
    {
    }

    /// <summary>Leaves a OperationDefinition, its children done.</summary>
    protected virtual void LeaveOperationDefinition(OperationDefinitionNode node)
    {
    }

    /// <summary>Leaves a VariableDefinition, its children done.</summary>
    protected virtual void LeaveVariableDefinition(VariableDefinitionNode node)
    {
    }

    /// <summary>Leaves a SelectionSet, its children done.</summary>
    protected virtual void LeaveSelectionSet(SelectionSetNode node)
    {
    }

    /// <summary>Leaves a Field, its children done.</summary>
    protected virtual void LeaveField(FieldNode node)
    {
    }

    /// <summary>Leaves a Argument, its children done.</summary>
    protected virtual void LeaveArgument(ArgumentNode node)
    {
    }

    /// <summary>Leaves a FragmentSpread, its children done.</summary>
    protected virtual void LeaveFragmentSpread(FragmentSpreadNode node)
    {
    }

    /// <summary>Leaves a InlineFragment, its children done.</summary>
    protected virtual void LeaveInlineFragment(InlineFragmentNode node)
    {
    }

    /// <summary>Leaves a FragmentDefinition, its children done.</summary>
    protected virtual void LeaveFragmentDefinition(FragmentDefinitionNode node)
    {
    }

    /// <summary>Leaves a Variable, its children done.</summary>
    protected virtual void LeaveVariable(VariableNode node)
    {
    }

    /// <summary>Leaves a IntValue, its children done.</summary>
    protected virtual void LeaveIntValue(IntValueNode node)
    {
    }

    /// <summary>Leaves a FloatValue, its children done.</summary>
    protected virtual void LeaveFloatValue(FloatValueNode node)
    {
    }

    /// <summary>Leaves a StringValue, its children done.</summary>
    protected virtual void LeaveStringValue(StringValueNode node)
    {
    }

    /// <summary>Leaves a BooleanValue, its children done.</summary>
    protected virtual void LeaveBooleanValue(BooleanValueNode node)
    {
    }

    /// <summary>Leaves a NullValue, its children done.</summary>
    protected virtual void LeaveNullValue(NullValueNode node)
    {
    }

    /// <summary>Leaves a EnumValue, its children done.</summary>
    protected virtual void LeaveEnumValue(EnumValueNode node)
    {
    }

    /// <summary>Leaves a ListValue, its children done.</summary>
    protected virtual void LeaveListValue(ListValueNode node)
    {
    }

    /// <summary>Leaves a ObjectValue, its children done.</summary>
    protected virtual void LeaveObjectValue(ObjectValueNode node)
    {
    }

    /// <summary>Leaves a ObjectField, its children done.</summary>
    protected virtual void LeaveObjectField(ObjectFieldNode node)
    {
    }

    /// <summary>Leaves a Directive, its children done.</summary>
    protected virtual void LeaveDirective(DirectiveNode node)
    {
    }

    /// <summary>Leaves a NamedType, its children done.</summary>
    protected virtual void LeaveNamedType(NamedTypeNode node)
    {
    }

    /// <summary>Leaves a ListType, its children done.</summary>
    protected virtual void LeaveListType(ListTypeNode node)
    {
    }

    /// <summary>Leaves a NonNullType, its children done.</summary>
    protected virtual void LeaveNonNullType(NonNullTypeNode node)
    {
    }

    /// <summary>Leaves a SchemaDefinition, its children done.</summary>
    protected virtual void LeaveSchemaDefinition(SchemaDefinitionNode node)
    {
    }

    /// <summary>Leaves a OperationTypeDefinition, its children done.</summary>
    protected virtual void LeaveOperationTypeDefinition(OperationTypeDefinitionNode node)
    {
    }

    /// <summary>Leaves a ScalarTypeDefinition, its children done.</summary>
    protected virtual void LeaveScalarTypeDefinition(ScalarTypeDefinitionNode node)
    {
    }

    /// <summary>Leaves a ObjectTypeDefinition, its children done.</summary>
    protected virtual void LeaveObjectTypeDefinition(ObjectTypeDefinitionNode node)
    {
    }

    /// <summary>Leaves a FieldDefinition, its children done.</summary>
    protected virtual void LeaveFieldDefinition(FieldDefinitionNode node)
    {
    }

    /// <summary>Leaves a InputValueDefinition, its children done.</summary>
    protected virtual void LeaveInputValueDefinition(InputValueDefinitionNode node)
    {
    }

    /// <summary>Leaves a InterfaceTypeDefinition, its children done.</summary>
    protected virtual void LeaveInterfaceTypeDefinition(InterfaceTypeDefinitionNode node)
    {
    }

    /// <summary>Leaves a UnionTypeDefinition, its children done.</summary>
    protected virtual void LeaveUnionTypeDefinition(UnionTypeDefinitionNode node)
    {
    }

    /// <summary>Leaves a EnumTypeDefinition, its children done.</summary>
    protected virtual void LeaveEnumTypeDefinition(EnumTypeDefinitionNode node)
    {
    }

    /// <summary>Leaves a EnumValueDefinition, its children done.</summary>
    protected virtual void LeaveEnumValueDefinition(EnumValueDefinitionNode node)
    {
    }

    /// <summary>Leaves a InputObjectTypeDefinition, its children done.</summary>
    protected virtual void LeaveInputObjectTypeDefinition(InputObjectTypeDefinitionNode node)
    {
    }

    /// <summary>Leaves a DirectiveDefinition, its children done.</summary>
    protected virtual void LeaveDirectiveDefinition(DirectiveDefinitionNode node)
    {
    }

    /// <summary>Leaves a SchemaExtension, its children done.</summary>
    protected virtual void LeaveSchemaExtension(SchemaExtensionNode node)
    {
    }

    /// <summary>Leaves a ScalarTypeExtension, its children done.</summary>
    protected virtual void LeaveScalarTypeExtension(ScalarTypeExtensionNode node)
    {
    }

    /// <summary>Leaves a ObjectTypeExtension, its children done.</summary>
    protected virtual void LeaveObjectTypeExtension(ObjectTypeExtensionNode node)
    {
    }

    /// <summary>Leaves a InterfaceTypeExtension, its children done.</summary>
    protected virtual void LeaveInterfaceTypeExtension(InterfaceTypeExtensionNode node)
    {
    }

    /// <summary>Leaves a UnionTypeExtension, its children done.</summary>
    protected virtual void LeaveUnionTypeExtension(UnionTypeExtensionNode node)
    {
    }

    /// <summary>Leaves a EnumTypeExtension, its children done.</summary>
    protected virtual void LeaveEnumTypeExtension(EnumTypeExtensionNode node)
    {
    }

    /// <summary>Leaves a InputObjectTypeExtension, its children done.</summary>
    protected virtual void LeaveInputObjectTypeExtension(InputObjectTypeExtensionNode node)
    {
    }
}
