using CaJapan.GraphQL.Language;

namespace CaJapan.GraphQL.Types.Sdl;

/// <summary>A rule that documents in the schema definition language are held to.</summary>
public sealed class SdlRule
{
    private readonly Func<SdlContext, SyntaxVisitor> _begin;

    internal SdlRule(string name, Func<SdlContext, SyntaxVisitor> begin)
    {
        Name = name;
        _begin = begin;
    }

    /// <summary>The name that the reference implementation gives it, such as <c>UniqueTypeNamesRule</c>.</summary>
    public string Name { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    // What looks at one document for one validation.
    internal SyntaxVisitor Begin(SdlContext context) => _begin(context);
}
