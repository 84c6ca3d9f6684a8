namespace Wsk.Generators.Model;

/// <summary>All that the emitter prints for one annotated type. Strings and values only, so that equal models mean equal source.</summary>
internal sealed record SessionFromModel
{
    /// <summary>The name of the generated file.</summary>
    public required string HintName { get; init; }

    /// <summary>The namespace, escaped; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The headers that reopen the containing types, outermost first, for example <c>partial class Outer&lt;T&gt;</c>.</summary>
    public required EquatableArray<string> Containers { get; init; }

    /// <summary>The header that reopens the type itself.</summary>
    public required string Header { get; init; }

    /// <summary>The type as generated code refers to it.</summary>
    public required string FullName { get; init; }

    /// <summary>The type as documentation speaks of it.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The nested payload struct's name, unused by the author.</summary>
    public required string PayloadName { get; init; }

    public required LanguageFeatures Language { get; init; }

    public required PayloadOptions Options { get; init; }

    public required MemberDeclarations Members { get; init; }

    /// <summary>The outer members and then the entries, in payload order.</summary>
    public required EquatableArray<PartModel> Parts { get; init; }

    /// <summary>How many parts, from the first on, are written in one call; 0 if each part has a call of its own.</summary>
    public required int PartsInOneCall { get; init; }

    /// <summary>What each member takes of the longest payload; empty when it is not bounded.</summary>
    public required EquatableArray<BudgetLine> Budget { get; init; }

    /// <summary>The enums whose texts are baked in.</summary>
    public required EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>The parts that may be dropped, in the order in which they go; empty when none is ever dropped.</summary>
    public required EquatableArray<int> DropOrder { get; init; }

    /// <summary>The parts whose text may be shortened, in the order in which they go; those that are never dropped are the last.</summary>
    public required EquatableArray<int> ShortenOrder { get; init; }

    /// <summary>Whether the payload may have to be written without some of what is in it.</summary>
    public bool MayOmit => DropOrder.Count != 0 || ShortenOrder.Count != 0;

    /// <summary>
    /// Whether the payload reads each member when it writes it, instead of keeping the values: a payload that drops nothing is written but
    /// once a call. Of a struct a copy is needed in any case.
    /// </summary>
    public required bool ReadsWhileWriting { get; init; }

    /// <summary>How a payload is read into the type; null if a payload cannot be.</summary>
    public required ReadingModel? Reading { get; init; }

    /// <summary>Why a payload cannot be read into the type, for the type's documentation; null if a payload can be.</summary>
    public required string? ReadingObstacle { get; init; }

    /// <summary>The name of a file that an earlier build wrote for the type and that is compiled again; null when there is none.</summary>
    public required string? EarlierFile { get; init; }
}
