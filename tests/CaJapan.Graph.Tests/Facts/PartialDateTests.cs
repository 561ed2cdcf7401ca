using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Tests.Facts;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2018-01-26", "2018-01-26", "2018-01-26")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2004", "2004-01-01", "2004-12-31")]
    [InlineData("2023-33", "2023-01-01", "2023-03-31")]
    [InlineData("2023-36", "2023-10-01", "2023-12-31")]
    [InlineData("[2020-08..2021-06-16]", "2020-08-01", "2021-06-16")]
    [InlineData("[2020..2021-33]", "2020-01-01", "2021-03-31")]
    [InlineData("[..2022-12-24]", "0001-01-01", "2022-12-24")]
    [InlineData("[2021-06-17..]", "2021-06-17", "9999-12-31")]
    public void Is_the_interval_of_days_it_may_stand_for(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        DateOnly.FromDayNumber(date.Earliest).ToString("yyyy-MM-dd", null).ShouldBe(earliest);
        DateOnly.FromDayNumber(date.Latest).ToString("yyyy-MM-dd", null).ShouldBe(latest);
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("18-01-26")]
    [InlineData("2018-1-26")]
    [InlineData("2018-13")]
    [InlineData("2018-37")]
    [InlineData("2018-00")]
    [InlineData("2018-02-29")]
    [InlineData("2018-33-01")]
    [InlineData("2018-01-26T00:00")]
    [InlineData("2018-01-")]
    [InlineData("0000")]
    [InlineData("٢٠١٨")]
    [InlineData("[..]")]
    [InlineData("[2021..2020]")]
    [InlineData("[2020..2021")]
    [InlineData("2020..2021")]
    [InlineData("[2020...2021]")]
    public void Rejects_what_is_no_date(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Orders_by_the_earliest_day_then_by_the_latest()
    {
        string[] ordered = ["[..2022]", "2018", "2018-01", "[2018-01-01..2019]", "2018-01-26", "2018-02"];
        var dates = ordered.Select(PartialDate.Parse).ToList();

        dates.Sort(PartialDate.Compare);

        dates.Select(d => d.ToString()).ShouldBe(["[..2022]", "2018-01", "2018", "[2018-01-01..2019]", "2018-01-26", "2018-02"]);
    }

    [Fact]
    public void Is_equal_only_to_the_same_text() => PartialDate.Parse("2018-01").ShouldNotBe(PartialDate.Parse("[2018-01-01..2018-01-31]"));
}
