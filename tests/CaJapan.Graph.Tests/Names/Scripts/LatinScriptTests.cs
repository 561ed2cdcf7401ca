using CaJapan.Graph.Names.Scripts;

namespace CaJapan.Graph.Tests.Names.Scripts;

public sealed class LatinScriptTests
{
    [Theory]
    [InlineData("Щербаков Ёлкин Юрий Эльвира", "sherbakov yolkin yuriy elvira")]
    [InlineData("Қасым Әлия Ғани Өскен Ұлан Үміт Шыңғыс Һасан", "qasym aliya ghani osken ulan umit shyngghys hasan")]
    [InlineData("Ҷамшед Ҳусейн Ӯроқ Исломӣ", "jamshed huseyn uroq islomi")]
    [InlineData("Ўктам Ғулом", "oktam ghulom")]
    [InlineData("Җемал", "jemal")]
    [InlineData("Їжак Євген Ґалаґан", "yizhak yevgen galagan")]
    [InlineData("Ђорђе Љубица Џон Ћосић", "djordje lyubitsa dzhon chosich")]
    public void Writes_every_Cyrillic_in_Latin_letters(string cyrillic, string latin) => LatinScript.Write(cyrillic).ShouldBe(latin);

    [Theory]
    [InlineData("はやしよしまさ", "hayashiyoshimasa")]
    [InlineData("しょうじ きゅうじゅう", "shouji kyuujuu")]
    [InlineData("ハットリ ジュン", "hattori jun")]
    [InlineData("ファーティマ・ヴァレリー", "fatima・vareri")]
    [InlineData("ティムール チェチャ", "timuru checha")]
    public void Writes_kana_as_Hepburn_does(string kana, string latin) => LatinScript.Write(kana).ShouldBe(latin);

    [Theory]
    [InlineData("Γιώργος Ξένος", "giorgos xenos")]
    [InlineData("ბერიძე", "beridze")]
    [InlineData("Սարգսյան", "sargsyan")]
    [InlineData("محمد", "mhmd")]
    [InlineData("דוד", "dud")]
    public void Writes_other_alphabets_in_Latin_letters(string name, string latin) => LatinScript.Write(name).ShouldBe(latin);

    [Theory]
    [InlineData("Şohrat Çaryýew", "shohrat caryyew")]
    [InlineData("Žumabaý Ňurgeldi Gülälek", "zhumabay ngurgeldi gulalek")]
    [InlineData("Ōta Ñáñez", "ota nanez")]
    public void Keeps_the_sound_of_accented_Latin_letters_that_have_one(string name, string latin) => LatinScript.Write(name).ShouldBe(latin);

    [Fact]
    public void Leaves_kanji_as_they_are() => LatinScript.Write("林 芳正").ShouldBe("林 芳正");
}
