using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl;

/// <summary>Walks a document once for all rules and tells the context where it is.</summary>
internal sealed class SdlWalker(SdlContext context, ImmutableArray<SyntaxVisitor> rules) : SyntaxWalker(rules)
{
    protected override void Entering(SyntaxNode node) => context.Ancestors.Add(node);

    protected override void Left(SyntaxNode node) => context.Ancestors.RemoveAt(context.Ancestors.Count - 1);
}
