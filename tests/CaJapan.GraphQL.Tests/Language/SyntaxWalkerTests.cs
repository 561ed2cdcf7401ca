using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class SyntaxWalkerTests
{
    [Fact]
    public void Shows_nodes_to_all_visitors_in_document_order()
    {
        var log = new List<string>();
        Walk("{ a(b: 1) ...F } fragment F on T { c }", new Recorder("1", log), new Recorder("2", log));
        log.ShouldBe(["1+a", "2+a", "1-a", "2-a", "1+c", "2+c", "1-c", "2-c"]);
    }

    [Fact]
    public void Passes_over_children_for_the_visitor_that_asks_for_it()
    {
        var log = new List<string>();
        Walk("{ a { b { c } } d }", new Recorder("1", log, passOver: "b"), new Recorder("2", log, passOver: "a"));
        log.ShouldBe(["1+a", "2+a", "1+b", "1-a", "1+d", "2+d", "1-d", "2-d"]);
    }

    [Fact]
    public void Reaches_every_kind_of_node()
    {
        var seen = new Kinds();
        Walk(KitchenSink.Executable, seen);
        Walk(KitchenSink.TypeSystem, seen);
        seen.Entered.Order().ShouldBe(Enum.GetValues<SyntaxKind>());
        seen.Left.Order().ShouldBe(Enum.GetValues<SyntaxKind>());
    }

    private static void Walk(string text, params SyntaxVisitor[] visitors) =>
        new SyntaxWalker([.. visitors]).Walk(Parser.Parse(text, new ParserOptions { AllowLegacyFragmentVariables = true }).Value);

    private sealed class Recorder(string name, List<string> log, string? passOver = null) : SyntaxVisitor
    {
        protected override bool EnterField(FieldNode node)
        {
            log.Add($"{name}+{node.Name}");
            return node.Name.Value != passOver;
        }

        protected override void LeaveField(FieldNode node) => log.Add($"{name}-{node.Name}");
    }

    private sealed class Kinds : SyntaxVisitor
    {
        public HashSet<SyntaxKind> Entered { get; } = [];

        public HashSet<SyntaxKind> Left { get; } = [];

        public override bool Enter(SyntaxNode node)
        {
            Entered.Add(node.Kind);
            return base.Enter(node);
        }

        public override void Leave(SyntaxNode node)
        {
            Left.Add(node.Kind);
            base.Leave(node);
        }
    }
}
