using CaJapan.Graph.Embedded.Storage;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>The text has another within it, or at its end.</summary>
internal sealed class SubstringTest(TextPool texts, byte[] part, bool atEnd) : CodeTest
{
    public override bool Matches(int code) => atEnd ? texts.Raw(code).EndsWith(part) : texts.Raw(code).IndexOf(part) >= 0;
}
