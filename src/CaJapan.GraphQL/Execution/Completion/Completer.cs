using System.Runtime.CompilerServices;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>Completes the values of one source.</summary>
/// <remarks>
/// Each method writes the JSON of a value, or returns false where there is none because of an error that the value's own type does not allow to stand as null:
/// the caller then takes the output back and has none either, up to the next value that may be null.
/// </remarks>
/// <seealso href="https://spec.graphql.org/September2025/#CompleteValue()"/>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors"/>
internal readonly struct Completer<TSource, TValue>(TSource source, CompletionState state)
    where TSource : struct, IValueSource<TValue>
    where TValue : struct
{
    /// <summary>Completes the root; nothing stands above it that could be null instead, but the whole data.</summary>
    public bool CompleteRoot()
    {
        var root = source.Root;
        if (source.StateOf(in root) == ValueState.Error)
        {
            state.Report(source.ErrorOf(in root), field: null);
            return false;
        }

        return CompleteObject(in root, state.Operation.RootType, state.Operation.Selection, field: null);
    }

    public bool CompleteValue(in TValue value, GraphQLType type, ResolvedField field)
    {
        var output = state.Output;
        switch (source.StateOf(in value))
        {
            case ValueState.Null when type is not NonNullType:
                output.WriteNull();
                return true;

            case ValueState.Null:
                return Fail(new GraphQLError($"Cannot return null for non-nullable field {field.DeclaringType}.{field.Definition.Name}."), type, field);

            case ValueState.Error:
                return Fail(source.ErrorOf(in value), type, field);
        }

        var start = output.Position;
        if (CompletePresent(in value, type.Nullable, field))
        {
            return true;
        }

        output.Rollback(start);
        return WriteNullIfAllowed(type);
    }

    private bool CompletePresent(in TValue value, GraphQLType type, ResolvedField field)
    {
        switch (type)
        {
            case ListType list:
                return CompleteList(in value, list.ItemType, field);

            case ObjectType objectType:
                return CompleteObject(in value, objectType, field.Selection!, field);

            case CompositeType abstractType:
                return CompleteObject(in value, source.TypeOf(in value, abstractType), field.Selection!, field);

            default:
                source.WriteLeaf(in value, (NamedType)type, state.Output);
                return true;
        }
    }

    private bool CompleteList(in TValue list, GraphQLType itemType, ResolvedField field)
    {
        var output = state.Output;
        var count = source.Count(in list);
        output.WriteRaw((byte)'[');
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                output.WriteRaw((byte)',');
            }

            state.Enter(i);
            var item = source.Item(in list, i);
            var completed = CompleteValue(in item, itemType, field);
            state.Leave();
            if (!completed)
            {
                return false;
            }
        }

        output.WriteRaw((byte)']');
        return true;
    }

    private bool CompleteObject(in TValue value, ObjectType type, ResolvedSelection selection, ResolvedField? field)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            state.Report(OperationResolver.NestedTooDeeply, field);
            return false;
        }

        var output = state.Output;
        var separator = (byte)'{';
        var fields = selection.FieldsOf(type);
        foreach (var next in fields)
        {
            output.WriteRaw(separator, next.EncodedName);
            separator = (byte)',';
            if (next.Leaf is { } leaf && TryCompleteLeaf(in value, next, leaf))
            {
                continue;
            }

            state.Enter(next);
            var completed = CompleteField(in value, next);
            state.Leave();
            if (!completed)
            {
                return false;
            }
        }

        output.WriteRaw(fields.IsEmpty ? "{}"u8 : "}"u8);
        return true;
    }

    // Most fields are leaves that have a value, or are allowed to have none: nobody needs to know the way to them.
    private bool TryCompleteLeaf(in TValue parent, ResolvedField field, NamedType type)
    {
        var value = source.Field(in parent, field);
        switch (source.StateOf(in value))
        {
            case ValueState.Present:
                source.WriteLeaf(in value, type, state.Output);
                return true;

            case ValueState.Null when field.IsNullable:
                state.Output.WriteNull();
                return true;

            default:
                return false;
        }
    }

    private bool CompleteField(in TValue parent, ResolvedField field)
    {
        var type = field.Definition.Type;
        if (field.ArgumentError is { } error)
        {
            return Fail(error, type, field);
        }

        switch (field.Role)
        {
            case FieldRole.TypeName:
                state.Output.WriteRaw(field.EncodedTypeName);
                return true;

            case FieldRole.Schema:
                return Introspect(new IntrospectionValue(state.Operation.Schema), field);

            case FieldRole.Type:
                var name = ((StringInput)state.Variables.Current(field.Arguments["name"]!)).Value;
                return Introspect(new IntrospectionValue(state.Operation.Schema.FindType(name)), field);

            default:
                var value = source.Field(in parent, field);
                return CompleteValue(in value, type, field);
        }
    }

    private bool Introspect(IntrospectionValue value, ResolvedField field) =>
        new Completer<IntrospectionSource, IntrospectionValue>(new IntrospectionSource(state.Operation.Schema), state)
            .CompleteValue(in value, field.Definition.Type, field);

    private bool Fail(GraphQLError error, GraphQLType type, ResolvedField field)
    {
        state.Report(error, field);
        return WriteNullIfAllowed(type);
    }

    private bool WriteNullIfAllowed(GraphQLType type)
    {
        if (type is NonNullType)
        {
            return false;
        }

        state.Output.WriteNull();
        return true;
    }
}
