namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>Another test does not match.</summary>
internal sealed class NotTest(CodeTest test) : CodeTest
{
    public override bool Matches(int code) => !test.Matches(code);
}
