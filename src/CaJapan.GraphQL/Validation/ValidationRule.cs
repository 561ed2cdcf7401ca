using CaJapan.GraphQL.Language;

namespace CaJapan.GraphQL.Validation;

/// <summary>A rule that documents are held to.</summary>
public sealed class ValidationRule
{
    private readonly Func<ValidationContext, SyntaxVisitor> _begin;

    internal ValidationRule(string name, Func<ValidationContext, SyntaxVisitor> begin)
    {
        Name = name;
        _begin = begin;
    }

    /// <summary>The name that the reference implementation gives it, such as <c>ScalarLeafsRule</c>.</summary>
    public string Name { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    // What looks at one document for one validation.
    internal SyntaxVisitor Begin(ValidationContext context) => _begin(context);
}
