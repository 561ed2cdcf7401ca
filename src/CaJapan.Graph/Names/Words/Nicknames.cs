using System.Collections.Frozen;

namespace CaJapan.Graph.Names.Words;

/// <summary>Short forms and national forms of one given name. A row is one name; a form may stand in several.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, int[]> RowsOf = Read(
    [
        "alexander aleksandr alex alec sasha sandy xander iskander alejandro alessandro", "alexandra aleksandra sasha sandra", "aleksey alexey alexei alyosha lyosha", "andrew andy drew andrei andrey andrzej andreas andre",
        "anthony tony anton antonio", "anna ann anne annie anya nancy", "benjamin ben benny", "bernard bernie", "catherine katherine kate katie kathy cathy ekaterina katya katerina", "charles charlie chuck carlos karl carl",
        "christopher chris topher kit", "christina christine chris tina", "daniel dan danny", "david dave davy dawid", "deborah debbie deb", "dmitry dmitri dima mitya", "donald don donny", "edward ed eddie ted teddy ned eduardo",
        "elizabeth liz lizzie beth betsy betty eliza elisabeth", "evgeny yevgeny eugene zhenya gene", "francis frank fran francisco francesco frankie paco pancho", "frederick fred freddy freddie", "gennady gena", "george georg jorge georgi giorgi yuri", "gerald gerry jerry",
        "grigory grisha gregory greg", "henry harry hank enrique henri heinrich", "ivan vanya john", "jacob jake jack yakov jakob", "james jim jimmy jamie jaime diego", "jennifer jen jenny", "john jack johnny jon johan johann juan jean giovanni ivan jan",
        "jonathan jon", "joseph joe joey jose josef yosef giuseppe pepe", "joshua josh", "kenneth ken kenny", "konstantin kostya constantine", "lawrence larry laurence", "leonard leo len lenny", "lev leo leon", "margaret maggie peggy meg rita greta", "maria mary masha marie molly",
        "matthew matt matthias mateo", "michael mike mick mickey mikhail misha miguel michel mikael", "muhammad mohd md", "natalia natasha natalie natalya", "nathaniel nathan nate nat", "nicholas nick nicky nikolai kolya nicolas niko", "olga olya", "patricia pat patty tricia", "patrick pat paddy",
        "paul pavel pasha pablo paolo", "peter pete pyotr petya pedro pierre pietro", "philip phil felipe philippe", "rafael rafa raphael", "raymond ray", "rebecca becky", "richard dick rick ricky rich ricardo", "robert bob bobby rob robbie bert roberto", "ronald ron ronnie", "samuel sam sammy", "sergei seryozha serge sergio",
        "stephen steven steve stefan esteban etienne", "susan sue susie suzanne", "svetlana sveta", "tatiana tanya", "theodore ted teddy theo fyodor", "thomas tom tommy tomas", "timothy tim timmy", "valentin valya valentina", "victor vic viktor vitya", "victoria vicky viktoria", "vladimir volodya vova volodymyr vlad", "vladislav vlad slava",
        "vyacheslav slava", "walter walt wally", "william bill billy will willy willie liam guillermo wilhelm guillaume", "yuri yura iouri", "zachary zack zach",
    ]);

    /// <summary>Whether two words are forms of one name.</summary>
    public static bool AreForms(string one, string other) => RowsOf.TryGetValue(one, out var rows) && RowsOf.TryGetValue(other, out var others) && rows.AsSpan().IndexOfAny(others) >= 0;

    private static FrozenDictionary<string, int[]> Read(string[] rows) =>
        rows.SelectMany((row, index) => row.Split(' ').Select(name => (name, index))).GroupBy(form => form.name, form => form.index, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
}
