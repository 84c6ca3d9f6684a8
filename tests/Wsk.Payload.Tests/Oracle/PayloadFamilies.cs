using Xunit;

namespace Wsk.Payload.Tests.Oracle;

/// <summary>The recorded families of payloads, a test case each.</summary>
internal static class PayloadFamilies
{
    public static TheoryData<string> All { get; } =
    [
        "guide", "presence", "emptiness", "genderAndBirthday", "entryCounts", "entryPresence", "characters", "everyUnit",
        "positionsInLatin", "positionsInChinese", "positionsOfEverySpecial", "randomCards", "randomNoise",
    ];
}
