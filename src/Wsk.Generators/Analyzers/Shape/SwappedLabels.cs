using System.Linq;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Whether two labels stand in each other's place: the English one is Chinese, and the Chinese one is not.</summary>
internal static class SwappedLabels
{
    public static bool Are(string labelCn, string labelEn) => labelEn.Any(IsChinese) && !labelCn.Any(IsChinese) && labelCn.Any(char.IsLetterOrDigit);

    private static bool IsChinese(char unit) => unit is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
