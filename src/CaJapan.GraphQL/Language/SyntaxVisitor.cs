using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>Sees the nodes of a tree that a <see cref="SyntaxWalker"/> walks: each when it is entered, and again when its children are done.</summary>
/// <remarks>An <c>Enter</c> that gives false passes over the children; the node is then not left either.</remarks>
public abstract partial class SyntaxVisitor
{
    /// <summary>Enters a Document; true to go on to its children.</summary>
    protected virtual bool EnterDocument(DocumentNode node) => true;

    /// <summary>Enters a Name; true to go on to its children.</summary>
    protected virtual bool EnterName(NameNode node) => true;

    /// <summary>Enters a OperationDefinition; true to go on to its children.</summary>
    protected virtual bool EnterOperationDefinition(OperationDefinitionNode node) => true;

    /// <summary>Enters a VariableDefinition; true to go on to its children.</summary>
    protected virtual bool EnterVariableDefinition(VariableDefinitionNode node) => true;

    /// <summary>Enters a SelectionSet; true to go on to its children.</summary>
    protected virtual bool EnterSelectionSet(SelectionSetNode node) => true;

    /// <summary>Enters a Field; true to go on to its children.</summary>
    protected virtual bool EnterField(FieldNode node) => true;

    /// <summary>Enters a Argument; true to go on to its children.</summary>
    protected virtual bool EnterArgument(ArgumentNode node) => true;

    /// <summary>Enters a FragmentSpread; true to go on to its children.</summary>
    protected virtual bool EnterFragmentSpread(FragmentSpreadNode node) => true;

    /// <summary>Enters a InlineFragment; true to go on to its children.</summary>
    protected virtual bool EnterInlineFragment(InlineFragmentNode node) => true;

    /// <summary>Enters a FragmentDefinition; true to go on to its children.</summary>
    protected virtual bool EnterFragmentDefinition(FragmentDefinitionNode node) => true;

    /// <summary>Enters a Variable; true to go on to its children.</summary>
    protected virtual bool EnterVariable(VariableNode node) => true;

    /// <summary>Enters a IntValue; true to go on to its children.</summary>
    protected virtual bool EnterIntValue(IntValueNode node) => true;

    /// <summary>Enters a FloatValue; true to go on to its children.</summary>
    protected virtual bool EnterFloatValue(FloatValueNode node) => true;

    /// <summary>Enters a StringValue; true to go on to its children.</summary>
    protected virtual bool EnterStringValue(StringValueNode node) => true;

    /// <summary>Enters a BooleanValue; true to go on to its children.</summary>
    protected virtual bool EnterBooleanValue(BooleanValueNode node) => true;

    /// <summary>Enters a NullValue; true to go on to its children.</summary>
    protected virtual bool EnterNullValue(NullValueNode node) => true;

    /// <summary>Enters a EnumValue; true to go on to its children.</summary>
    protected virtual bool EnterEnumValue(EnumValueNode node) => true;

    /// <summary>Enters a ListValue; true to go on to its children.</summary>
    protected virtual bool EnterListValue(ListValueNode node) => true;

    /// <summary>Enters a ObjectValue; true to go on to its children.</summary>
    protected virtual bool EnterObjectValue(ObjectValueNode node) => true;

    /// <summary>Enters a ObjectField; true to go on to its children.</summary>
    protected virtual bool EnterObjectField(ObjectFieldNode node) => true;

    /// <summary>Enters a Directive; true to go on to its children.</summary>
    protected virtual bool EnterDirective(DirectiveNode node) => true;

    /// <summary>Enters a NamedType; true to go on to its children.</summary>
    protected virtual bool EnterNamedType(NamedTypeNode node) => true;

    /// <summary>Enters a ListType; true to go on to its children.</summary>
    protected virtual bool EnterListType(ListTypeNode node) => true;

    /// <summary>Enters a NonNullType; true to go on to its children.</summary>
    protected virtual bool EnterNonNullType(NonNullTypeNode node) => true;

    /// <summary>Enters a SchemaDefinition; true to go on to its children.</summary>
    protected virtual bool EnterSchemaDefinition(SchemaDefinitionNode node) => true;

    /// <summary>Enters a OperationTypeDefinition; true to go on to its children.</summary>
    protected virtual bool EnterOperationTypeDefinition(OperationTypeDefinitionNode node) => true;

    /// <summary>Enters a ScalarTypeDefinition; true to go on to its children.</summary>
    protected virtual bool EnterScalarTypeDefinition(ScalarTypeDefinitionNode node) => true;

    /// <summary>Enters a ObjectTypeDefinition; true to go on to its children.</summary>
    protected virtual bool EnterObjectTypeDefinition(ObjectTypeDefinitionNode node) => true;

    /// <summary>Enters a FieldDefinition; true to go on to its children.</summary>
    protected virtual bool EnterFieldDefinition(FieldDefinitionNode node) => true;

    /// <summary>Enters a InputValueDefinition; true to go on to its children.</summary>
    protected virtual bool EnterInputValueDefinition(InputValueDefinitionNode node) => true;

    /// <summary>Enters a InterfaceTypeDefinition; true to go on to its children.</summary>
    protected virtual bool EnterInterfaceTypeDefinition(InterfaceTypeDefinitionNode node) => true;

    /// <summary>Enters a UnionTypeDefinition; true to go on to its children.</summary>
    protected virtual bool EnterUnionTypeDefinition(UnionTypeDefinitionNode node) => true;

    /// <summary>Enters a EnumTypeDefinition; true to go on to its children.</summary>
    protected virtual bool EnterEnumTypeDefinition(EnumTypeDefinitionNode node) => true;

    /// <summary>Enters a EnumValueDefinition; true to go on to its children.</summary>
    protected virtual bool EnterEnumValueDefinition(EnumValueDefinitionNode node) => true;

    /// <summary>Enters a InputObjectTypeDefinition; true to go on to its children.</summary>
    protected virtual bool EnterInputObjectTypeDefinition(InputObjectTypeDefinitionNode node) => true;

    /// <summary>Enters a DirectiveDefinition; true to go on to its children.</summary>
    protected virtual bool EnterDirectiveDefinition(DirectiveDefinitionNode node) => true;

    /// <summary>Enters a SchemaExtension; true to go on to its children.</summary>
    protected virtual bool EnterSchemaExtension(SchemaExtensionNode node) => true;

    /// <summary>Enters a ScalarTypeExtension; true to go on to its children.</summary>
    protected virtual bool EnterScalarTypeExtension(ScalarTypeExtensionNode node) => true;

    /// <summary>Enters a ObjectTypeExtension; true to go on to its children.</summary>
    protected virtual bool EnterObjectTypeExtension(ObjectTypeExtensionNode node) => true;

    /// <summary>Enters a InterfaceTypeExtension; true to go on to its children.</summary>
    protected virtual bool EnterInterfaceTypeExtension(InterfaceTypeExtensionNode node) => true;

    /// <summary>Enters a UnionTypeExtension; true to go on to its children.</summary>
    protected virtual bool EnterUnionTypeExtension(UnionTypeExtensionNode node) => true;

    /// <summary>Enters a EnumTypeExtension; true to go on to its children.</summary>
    protected virtual bool EnterEnumTypeExtension(EnumTypeExtensionNode node) => true;

    /// <summary>Enters a InputObjectTypeExtension; true to go on to its children.</summary>
    protected virtual bool EnterInputObjectTypeExtension(InputObjectTypeExtensionNode node) => true;
}
