using System.Collections.Frozen;

namespace CaJapan.Graph.Names.Scripts;

/// <summary>The Georgian and Armenian letters in Latin ones.</summary>
internal static class Caucasian
{
    public static readonly FrozenDictionary<char, string> Letters = LetterTable.Read(
        "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo",
        "პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts",
        "ძdz წts ჭch ხkh ჯj ჰh",
        "աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts",
        "կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj",
        "ռr սs վv տt րr ցts ւv փp քk օo ֆf ևev");
}
