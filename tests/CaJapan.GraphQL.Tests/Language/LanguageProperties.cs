using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using FsCheck;
using FsCheck.Fluent;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class LanguageProperties
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "&", "...", ":", "=", "@", "|", "\"", "\"\"\"", "\\", "\\u", "#", "\n", "\r", " ", "-", "1", "0.5", "e9", "'",
        "\uFEFF", "\uD800", "\uDC00", "\0", "query", "fragment", "on", "type", "extend", "input", "name", "é",
    ];

    [Fact]
    public void Parsing_any_text_gives_a_result() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => IsResult(Parser.Parse(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Parsing_any_pieces_of_the_language_gives_a_result() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).ToArbitrary(), pieces => IsResult(Parser.Parse(string.Concat(pieces))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Any_text_comes_back_from_a_printed_string() =>
        Prop.ForAll(Texts().ToArbitrary(), text => Reparsed(new StringValueNode(text, Block: false)) == text).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_text_that_a_block_string_can_hold_comes_back_from_it() =>
        Prop.ForAll(Texts().ToArbitrary(), text => !BlockString.CanHold(text) || Reparsed(new StringValueNode(text, Block: true)) == text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_printed_value_reads_as_itself() =>
        Prop.ForAll(Values(3).ToArbitrary(), value => Parser.ParseValue(value.ToString()).Value.ToString() == value.ToString())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_printed_selection_reads_as_itself() =>
        Prop.ForAll(Selections(3).ToArbitrary(), selections => Parser.Parse(selections.ToString()).Value.ToString() == selections.ToString())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool IsResult(ParseResult<DocumentNode> result) => (result.Node is null) != (result.Error is null);

    private static string Reparsed(StringValueNode value) => ((StringValueNode)Parser.ParseValue(value.ToString()).Value).Value;

    // Without surrogates that stand alone, which no GraphQL text can have.
    private static Gen<string> Texts() =>
        Gen.ArrayOf(Gen.Elements("a", "\"", "\"\"\"", "\\", "\n", "\r", " ", "\t", "\0", "\u007F", "é", "中", "\U0001F600", "/")).Select(string.Concat);

    private static Gen<NameNode> Names() => Gen.Elements("a", "on", "null1", "_x", "type").Select(name => new NameNode(name));

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> item, int least = 0) =>
        Gen.Choose(least, 3).SelectMany(count => Gen.ArrayOf(item, count)).Select(items => items.ToImmutableArray());

    private static Gen<ValueNode> Values(int depth)
    {
        var leaf = Gen.OneOf(
            Names().Select(name => (ValueNode)new VariableNode(name)),
            Gen.Elements("0", "-1", "42").Select(text => (ValueNode)new IntValueNode(text)),
            Gen.Elements("0.5", "-1e9", "2.5E-3").Select(text => (ValueNode)new FloatValueNode(text)),
            Texts().Select(text => (ValueNode)new StringValueNode(text, Block: BlockString.CanHold(text))),
            Gen.Elements(true, false).Select(value => (ValueNode)new BooleanValueNode(value)),
            Gen.Constant((ValueNode)new NullValueNode()),
            Names().Select(name => (ValueNode)new EnumValueNode(name.Value)));
        return depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Few(Values(depth - 1)).Select(values => (ValueNode)new ListValueNode(values)),
                Few(Names().SelectMany(name => Values(depth - 1).Select(value => new ObjectFieldNode(name, value))))
                    .Select(fields => (ValueNode)new ObjectValueNode(fields)));
    }

    private static Gen<SelectionSetNode> Selections(int depth)
    {
        var arguments = Few(Names().SelectMany(name => Values(2).Select(value => new ArgumentNode(name, value))));
        var directives = Few(Names().SelectMany(name => arguments.Select(values => new DirectiveNode(name, values))));
        var spread = Names().Where(name => name.Value != "on").SelectMany(name => directives.Select(list => (SelectionNode)new FragmentSpreadNode(name, list)));
        var field = from name in Names()
                    from alias in Gen.OneOf(Gen.Constant<NameNode?>(null), Names().Select(alias => (NameNode?)alias))
                    from values in arguments
                    from list in directives
                    from below in depth == 0 ? Gen.Constant<SelectionSetNode?>(null) : Selections(depth - 1).Select(set => (SelectionSetNode?)set)
                    select (SelectionNode)new FieldNode(alias, name, values, list, below);
        var inline = from name in Names()
                     from list in directives
                     from below in Selections(Math.Max(0, depth - 1))
                     select (SelectionNode)new InlineFragmentNode(new NamedTypeNode(name), list, below);
        return Few(depth == 0 ? Gen.OneOf(field, spread) : Gen.OneOf(field, spread, inline), least: 1).Select(items => new SelectionSetNode(items));
    }
}
