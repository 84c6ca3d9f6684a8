using System.Linq;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Decides whether two labels are swapped: the English one has Chinese characters, and the Chinese one has none.</summary>
internal static class SwappedLabels
{
    public static bool Are(string labelCn, string labelEn) => labelEn.Any(IsChinese) && !labelCn.Any(IsChinese) && labelCn.Any(char.IsLetterOrDigit);

    private static bool IsChinese(char unit) => unit is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
