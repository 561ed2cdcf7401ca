using CaJapan.Graph.Names;

namespace CaJapan.Graph.Tests.Names;

public sealed class PairEvaluationTests
{
    [Fact]
    public void Counts_what_is_taken_and_what_is_missed()
    {
        var evaluation = Of("""
            note,name1,name2,is_match
            order,"Karimov, Rahim",Rahim Karimov,true
            script,Рахим Каримов,Rahim Karimov,1
            another,Rahim Karimov,Rustam Karimov,0
            namesakes,Rahim Karimov,Rahim Karimov,false
            alias,Rahim Karimov,The Engineer,TRUE
            """);

        evaluation.Precision.ShouldBe(2.0 / 3);
        evaluation.Recall.ShouldBe(2.0 / 3);
        evaluation.F1.ShouldBe(2.0 / 3, 1e-9);
        evaluation.Misses.Select(miss => (miss.Line, miss.IsTaken, miss.Match.Why)).ShouldBe([(5, true, "same name"), (6, false, "no word in common")]);
    }

    [Fact]
    public void Reads_quoted_fields_with_commas_quotes_and_line_breaks()
    {
        var evaluation = Of("name1,name2,is_match\r\n\"Karimov, Rahim \"\"Engineer\"\"\",\"Rahim\nKarimov\",true\r\n\r\nA,B,false");

        evaluation.Pairs.Select(pair => (pair.Line, pair.One, pair.Other)).ShouldBe([(2, "Karimov, Rahim \"Engineer\"", "Rahim\nKarimov"), (5, "A", "B")]);
    }

    [Fact]
    public void Has_nothing_to_blame_where_there_are_no_pairs()
    {
        var evaluation = Of("name1,name2,is_match");

        (evaluation.Precision, evaluation.Recall, evaluation.F1).ShouldBe((1, 1, 1));
    }

    [Theory]
    [InlineData("", "The first line names no column \"name1\"; it must name name1, name2 and is_match.")]
    [InlineData("name1,name2,match\n", "The first line names no column \"is_match\"; it must name name1, name2 and is_match.")]
    [InlineData("name1,name2,is_match\nA,B", "Line 2 has 2 columns, the first line 3.")]
    [InlineData("name1,name2,is_match\nA,B,true\nA,B,perhaps", "Line 3: is_match is \"perhaps\", neither true nor false.")]
    [InlineData("name1,name2,is_match\nA,\"B,true", "Line 2: a quoted field does not end.")]
    public void Refuses_what_it_cannot_read(string csv, string message) => Should.Throw<FormatException>(() => Of(csv)).Message.ShouldBe(message);

    private static PairEvaluation Of(string csv) => PairEvaluation.Of(new StringReader(csv));
}
