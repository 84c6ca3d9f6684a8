using System.Linq;

namespace Wsk.Tool;

/// <summary>
/// Text that a terminal only shows. A payload comes from a customer, and the name of a file from anybody: a control character in them could move the
/// cursor, and a bidirectional one could show the text in another order than it has.
/// </summary>
internal static class Printable
{
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    /// <summary>The text with a visible character in the place of each one that is not; as long as the text.</summary>
    public static string Of(string text) => text.Any(unit => Of(unit) != unit) || HasLoneSurrogate(text) ? Replace(text) : text;

    private static string Replace(string text) => string.Create(text.Length, text, static (units, source) =>
    {
        for (int index = 0; index < units.Length; index++)
        {
            units[index] = IsLoneSurrogate(source, index) ? Replacement : Of(source[index]);
        }
    });

    private static char Of(char unit) => unit switch
    {
        < ' ' => (char)(ControlPictures + unit),
        '\u007F' => DeletePicture,
        < '\u0080' => unit,
        <= '\u009F' or '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Replacement,
        _ => unit,
    };

    private static bool HasLoneSurrogate(string text) => Enumerable.Range(0, text.Length).Any(index => IsLoneSurrogate(text, index));

    private static bool IsLoneSurrogate(string text, int index) => char.IsSurrogate(text[index])
        && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
        && !(index > 0 && char.IsSurrogatePair(text[index - 1], text[index]));
}
