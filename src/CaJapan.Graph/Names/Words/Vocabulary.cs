using System.Collections.Frozen;

namespace CaJapan.Graph.Names.Words;

/// <summary>The words of names that name nobody.</summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess sheikh shaikh shaykh sheik haji hajji hadji hajj mullah mulla maulavi mawlawi maulvi maulana qari hafiz imam ayatollah sayyid sayed syed " +
        "president prasident minister premier chancellor senator ambassador excellency hon honourable honorable general gen colonel col major maj captain capt lieutenant lt commander sergeant rev reverend " +
        "king queen prince princess herr frau monsieur madame mme don dona signor senor senora jr sr junior senior ii iii iv phd esq");

    private static readonly FrozenSet<string> Parents = Set("bin bn ibn ben bint binti binte ould walad");

    private static readonly FrozenSet<string> Particles = Set("al el ul ur ad ud as ush de da do dos das du di del della der den van von zu zum la le los las ogly oglu ogli uly uulu ulu kyzy qizi kizi abu abou of the and in on at to for with");

    /// <summary>What a word does. A single letter is an initial wherever it stands.</summary>
    public static WordKind KindOf(string word) =>
        Titles.Contains(word) ? WordKind.Title
        : IsParticle(word) ? WordKind.Particle
        : word.Length == 1 && char.IsAsciiLetter(word[0]) ? WordKind.Initial
        : WordKind.Name;

    /// <summary>Whether the word says that a father's name follows.</summary>
    public static bool IntroducesParent(string word) => Parents.Contains(word);

    private static bool IsParticle(string word) => word.Length > 1 && (Particles.Contains(word) || Parents.Contains(word));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
