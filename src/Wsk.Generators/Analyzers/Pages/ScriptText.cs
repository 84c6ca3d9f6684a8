namespace Wsk.Generators.Analyzers.Pages;

/// <summary>The literals of JavaScript that stand on one line.</summary>
internal static class ScriptText
{
    /// <summary>Finds the end of a string or a regular expression that begins at a quotation mark or a slash.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The opening quotation mark or slash.</param>
    /// <param name="limit">The end of what may be read.</param>
    /// <param name="end">The position behind the closing one; on false, the end of the line or the limit.</param>
    public static bool TryFindEnd(string text, int start, int limit, out int end)
    {
        bool isInClass = false;
        for (end = start + 1; end < limit && text[end] != '\n'; end++)
        {
            char c = text[end];
            if (c == '\\')
            {
                end++;
            }
            else if (c == text[start] && !isInClass)
            {
                end++;
                return true;
            }
            else if (text[start] == '/')
            {
                isInClass = c == '[' || (isInClass && c != ']');
            }
        }

        end = end < limit ? end : limit;
        return false;
    }
}
