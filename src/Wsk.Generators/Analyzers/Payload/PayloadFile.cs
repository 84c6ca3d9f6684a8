using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Reads the file that contains a recorded payload.</summary>
internal static class PayloadFile
{
    private const int Utf8CodePage = 65001;

    /// <summary>The position of the first text that is not UTF-8 in the file; negative if there is none or if it cannot be known.</summary>
    /// <remarks>
    /// A rule must not read the file, but the text carries the hash of the file's bytes. If the text has the same hash when it is encoded again, nothing
    /// was lost, and a U+FFFD is in the file itself. A compiler may also read bytes that are not UTF-8 in the system's code page, which the text then names.
    /// </remarks>
    public static int FindLoss(SourceText file)
    {
        if (file.Encoding is not { } encoding || IsUnicodeOfAnotherForm(encoding))
        {
            return -1;
        }

        string text = file.ToString();
        if (encoding.CodePage == Utf8CodePage)
        {
            int replaced = text.IndexOf(RecordedFile.Replacement);
            return replaced < 0 || HasHashOf(file, text, hasMark: false) || HasHashOf(file, text, hasMark: true) ? -1 : replaced;
        }

        return text.TakeWhile(unit => unit < 0x80).Count() is var ascii && ascii < text.Length ? ascii : -1;
    }

    /// <summary>Whether the file is UTF-16 or UTF-32. Its byte order mark says so, and nothing is lost.</summary>
    private static bool IsUnicodeOfAnotherForm(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;

    private static bool HasHashOf(SourceText file, string text, bool hasMark)
    {
        ImmutableArray<byte> hash = SourceText.From(text, new UTF8Encoding(hasMark), file.ChecksumAlgorithm).GetChecksum();
        return hash.SequenceEqual(file.GetChecksum());
    }
}
