using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>The types that implement one interface, each kind in the order defined.</summary>
public sealed class Implementations
{
    private Implementations(ImmutableArray<ObjectType> objects, ImmutableArray<InterfaceType> interfaces)
    {
        Objects = objects;
        Interfaces = interfaces;
    }

    /// <summary>The object types.</summary>
    public ImmutableArray<ObjectType> Objects { get; }

    /// <summary>The interfaces, those that implement it being interfaces themselves.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; }

    internal static Implementations None { get; } = new([], []);

    internal static FrozenDictionary<InterfaceType, Implementations> ByInterface(ImmutableArray<NamedType> types) =>
        types.OfType<ComplexType>()
            .SelectMany(type => type.Interfaces, (type, face) => (type, face))
            .GroupBy(item => item.face, item => item.type)
            .ToFrozenDictionary(
                group => group.Key,
                group => new Implementations([.. group.OfType<ObjectType>()], [.. group.OfType<InterfaceType>()]));
}
