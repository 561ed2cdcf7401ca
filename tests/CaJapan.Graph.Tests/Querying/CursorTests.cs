using CaJapan.Graph.Facts;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Tests.Querying;

public sealed class CursorTests
{
    private const string List = "Query.meetings date";

    private static readonly CursorPosition Position = new([Cursor.DateKey(PartialDate.Parse("2018-01")), null, 7, "ō 日本 😀"], "meeting:som-12");

    [Fact]
    public void Reads_what_it_wrote()
    {
        var read = Cursor.Decode(List, 4, Cursor.Encode(List, Position), out var problem).ShouldNotBeNull();

        problem.ShouldBeNull();
        read.Keys.ShouldBe(Position.Keys);
        read.Id.ShouldBe("meeting:som-12");
    }

    [Fact]
    public void Rejects_the_cursor_of_another_list()
    {
        Cursor.Decode("Query.meetings ordinal", 4, Cursor.Encode(List, Position), out var problem).ShouldBeNull();

        problem.ShouldBe("it belongs to another list or another order");
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("====")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA")]
    [InlineData("not base64 at all!")]
    public void Rejects_garbage(string cursor)
    {
        Cursor.Decode(List, 4, cursor, out var problem).ShouldBeNull();

        problem.ShouldBe("it is no cursor that this service gave out");
    }

    [Fact]
    public void Rejects_a_cursor_with_any_character_changed()
    {
        var cursor = Cursor.Encode(List, Position);
        for (var i = 0; i < cursor.Length; i++)
        {
            var changed = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            if (Cursor.Decode(List, 4, changed, out _) is { } read)
            {
                // The last character may hold bits that carry nothing.
                i.ShouldBe(cursor.Length - 1);
                read.Id.ShouldBe(Position.Id);
            }
        }
    }
}
