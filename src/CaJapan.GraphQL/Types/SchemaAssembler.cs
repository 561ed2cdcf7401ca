using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>Turns definitions that keep the SDL rules into a schema: first every type by name, then what the types hold, then the whole.</summary>
internal sealed class SchemaAssembler
{
    private readonly ImmutableArray<DefinitionNode> _definitions;
    private readonly FrozenDictionary<string, NamedType> _builtIns;
    private readonly ILookup<string, TypeExtensionNode> _extensions;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    private SchemaAssembler(ImmutableArray<DefinitionNode> definitions, FrozenDictionary<string, NamedType> builtIns)
    {
        _definitions = definitions;
        _builtIns = builtIns;
        _extensions = definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value, StringComparer.Ordinal);
    }

    public static Schema Assemble(ImmutableArray<DefinitionNode> definitions)
    {
        var assembler = new SchemaAssembler(definitions, BuiltIns.Types);
        var types = assembler.DefineTypes();
        var directives = assembler.DefineDirectives().ToList();
        directives.AddRange(BuiltIns.Directives.Where(builtIn => directives.TrueForAll(own => own.Name != builtIn.Name)));
        return assembler.Assemble(types, [.. directives]);
    }

    /// <summary>Assembles the types every schema has, on which all others rest.</summary>
    public static (ImmutableArray<NamedType> Types, ImmutableArray<DirectiveDefinition> Directives) AssembleBuiltIns(ImmutableArray<DefinitionNode> definitions)
    {
        var assembler = new SchemaAssembler(definitions, FrozenDictionary<string, NamedType>.Empty);
        var types = assembler.DefineTypes();
        var directives = assembler.DefineDirectives();
        DefaultValues.Fit(types, directives);
        return (types, directives);
    }

    private static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, "deprecated") is not { } deprecated ? null : Argument(deprecated, "reason") switch
        {
            StringValueNode reason => reason.Value,
            NullValueNode => null,
            _ => BuiltIns.DefaultDeprecationReason,
        };

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name) => directives.FirstOrDefault(item => item.Name.Value == name);

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static string? SpecifiedByUrl(IEnumerable<DirectiveNode> directives) =>
        (directives.LastOrDefault(item => item.Name.Value == "specifiedBy") is { } specifiedBy ? Argument(specifiedBy, "url") as StringValueNode : null)?.Value;

    private Schema Assemble(ImmutableArray<NamedType> types, ImmutableArray<DirectiveDefinition> directives)
    {
        DefaultValues.Fit(types, directives);
        var rootTypes = RootTypes();
        return new Schema(TypeOrder.Of(types, rootTypes.Values, directives), directives, rootTypes)
        {
            Description = _definitions.OfType<SchemaDefinitionNode>().FirstOrDefault()?.Description?.Value,
            Definitions = _definitions,
        };
    }

    private ImmutableArray<NamedType> DefineTypes()
    {
        var definitions = _definitions.OfType<TypeDefinitionNode>().ToImmutableArray();
        foreach (var definition in definitions)
        {
            _types[definition.Name.Value] = _builtIns.GetValueOrDefault(definition.Name.Value) ?? Declare(definition);
        }

        foreach (var type in _types.Values.Where(type => !_builtIns.ContainsKey(type.Name)))
        {
            Complete(type);
        }

        return [.. definitions.Select(definition => _types[definition.Name.Value])];
    }

    private NamedType Declare(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        var description = definition.Description?.Value;
        ImmutableArray<TypeExtensionNode> extensions = [.. _extensions[name]];
        return definition switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name)
            {
                Description = description,
                Definition = definition,
                Extensions = extensions,
                SpecifiedByUrl = SpecifiedByUrl(definition.Directives.Concat(extensions.SelectMany(extension => extension.Directives))),
            },
            ObjectTypeDefinitionNode => new ObjectType(name) { Description = description, Definition = definition, Extensions = extensions },
            InterfaceTypeDefinitionNode => new InterfaceType(name) { Description = description, Definition = definition, Extensions = extensions },
            UnionTypeDefinitionNode => new UnionType(name) { Description = description, Definition = definition, Extensions = extensions },
            EnumTypeDefinitionNode => new EnumType(name, EnumValues(definition, extensions))
            {
                Description = description,
                Definition = definition,
                Extensions = extensions,
            },
            InputObjectTypeDefinitionNode => new InputObjectType(name)
            {
                Description = description,
                Definition = definition,
                Extensions = extensions,
                IsOneOf = Find(definition.Directives, "oneOf") is not null,
            },
            _ => throw new UnreachableException(),
        };
    }

    private static ImmutableArray<EnumValue> EnumValues(TypeDefinitionNode definition, ImmutableArray<TypeExtensionNode> extensions) =>
        [.. TypeParts.EnumValues(definition, extensions).Select(value => new EnumValue(value.Name.Value)
        {
            Description = value.Description?.Value,
            DeprecationReason = DeprecationReason(value.Directives),
            Definition = value,
        })];

    private void Complete(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                complex.Complete([.. TypeParts.Fields(type).Select(Field)], [.. TypeParts.Interfaces(type).Select(node => Named(node))]);
                break;
            case UnionType union:
                union.Complete([.. TypeParts.UnionMembers(type).Select(node => Named(node))]);
                break;
            case InputObjectType input:
                input.Complete([.. TypeParts.InputFields(type).Select(node => new InputField(node.Name.Value, Type(node.Type))
                {
                    Description = node.Description?.Value,
                    DeprecationReason = DeprecationReason(node.Directives),
                    Definition = node,
                })]);
                break;
        }
    }

    private FieldDefinition Field(FieldDefinitionNode node, int ordinal) => new(node.Name.Value, ordinal, Type(node.Type), Arguments(node.Arguments))
    {
        Description = node.Description?.Value,
        DeprecationReason = DeprecationReason(node.Directives),
        Definition = node,
    };

    private ImmutableArray<ArgumentDefinition> Arguments(ImmutableArray<InputValueDefinitionNode> nodes) =>
        [.. nodes.Select(node => new ArgumentDefinition(node.Name.Value, Type(node.Type))
        {
            Description = node.Description?.Value,
            DeprecationReason = DeprecationReason(node.Directives),
            Definition = node,
        })];

    private ImmutableArray<DirectiveDefinition> DefineDirectives() =>
        [.. _definitions.OfType<DirectiveDefinitionNode>().Select(node => new DirectiveDefinition(
            node.Name.Value,
            Arguments(node.Arguments),
            [.. node.Locations.Select(location => DirectiveLocations.Find(location.Value)!.Value)])
        {
            Description = node.Description?.Value,
            IsRepeatable = node.Repeatable,
            Definition = node,
        })];

    private Dictionary<OperationType, NamedType> RootTypes()
    {
        var roots = new Dictionary<OperationType, NamedType>();
        if (!_definitions.Any(definition => definition is SchemaDefinitionNode))
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (_types.TryGetValue(operation.ToString(), out var type))
                {
                    roots[operation] = type;
                }
            }
        }

        foreach (var node in _definitions.SelectMany(TypeParts.OperationTypes))
        {
            roots[node.Operation] = Named(node.Type);
        }

        return roots;
    }

    private GraphQLType Type(TypeNode reference) => reference switch
    {
        NamedTypeNode named => Named(named),
        ListTypeNode list => Type(list.Type).List,
        NonNullTypeNode nonNull => Type(nonNull.Type).NonNull,
        _ => throw new UnreachableException(),
    };

    private NamedType Named(NamedTypeNode reference) => _builtIns.GetValueOrDefault(reference.Name.Value) ?? _types[reference.Name.Value];
}
