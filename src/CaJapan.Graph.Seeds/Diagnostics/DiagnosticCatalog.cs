using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Diagnostics;

/// <summary>
/// Every kind of mistake, each declared once. The first digit tells the stage: 0 ids and references, 1 files, 2 keys and values, 3 facts, 4 how things hang together,
/// 5 contradictions, 6 warnings.
/// </summary>
public static partial class DiagnosticCatalog
{
    /// <summary>All codes, by id.</summary>
    public static ImmutableArray<DiagnosticCode> All =>
    [
        DuplicateId, MalformedId, FormerIdInUse, ForeignItemId, DocumentIdNotFileName, ForeignFactId, WrongKind, KindMissing, UnknownReference,
        UnknownProperty, SuperfluousKind, RepeatedReference,
        MissingFile, UnexpectedFile, UnreadableFile, FileTooLarge, EmptyFile, ByteOrderMark, NotUtf8, BinaryContent, Tab, YamlSyntax, Anchor, Alias,
        Tag, SeveralDocuments, DuplicateKey, TooDeep, TooManyNodes, KeyNotText,
        UnknownKey, MissingKey, WrongType, UnknownValue, ImpossibleDate, NotANumber, OutOfRange, EmptyText, ControlCharacter, NotABoolean,
        UnknownStatement, UnclearCredit, MalformedUrl, MalformedLanguage, MalformedHash, EmptyList, StrayBlank,
        FactSaysNothing, ParagraphMissing, GroundMissing, GroundOfStated, GroundCycle, NotAnInference, ForeignGround, UnknownSpelling,
        UnwrittenSpelling, ItemWithoutName, OutcomeWithoutKind, AbsentCredit, HeldAfterPublication, RunsBackwards, RetrievedTooEarly,
        ParticipantTwiceInFact, SeenAfterPublication,
        TopicCycle, FollowsCycle, OccasionCycle, OneSidedDispute, SideWithoutFacts, FactOnBothSides,
        RepeatedSpelling, OrdinalWithoutSeries, SameCycle, SameAsSeveral, DistinctFromOneself,
        TwoHeads, Contradiction, OrdinalTaken, CountTooLow, SessionTaken, StatusRunsBackwards, TwoHolders, OutOfOrder,
        UnusedEntry, UnusedSource, OutOfOffice, AlikeOfficials, ForeignPost, OfficialWithoutPost, PostWithoutHolder, SharedName,
    ];
}
