using System;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>The names that the attributes of a contact button have in the frameworks for Mini Programs.</summary>
internal static class ContactAttributes
{
    private const string Bind = "v-bind";
    private const string Platform = "wechat-";

    private static readonly string[] s_openType = ["open-type", "openType"];
    private static readonly string[] s_sessionFrom = ["session-from", "sessionFrom"];
    private static readonly char[] s_suffixes = ['.', '@'];

    /// <summary>What an attribute of a page is for, and whether its value is an expression of Vue.</summary>
    public static AttributeRole RoleOf(PageKind kind, string text, int start, int end, out bool isBinding)
    {
        isBinding = false;
        if (kind == PageKind.Vue && (text[start] == ':' || StartsWith(text, start, end, Bind)))
        {
            isBinding = true;
            start += text[start] == ':' ? 0 : Bind.Length;

            // v-bind="props" and :[name]="value"
            if (start == end || end - start == 1 || text[start + 1] == '[')
            {
                return AttributeRole.Unknown;
            }

            start++;
        }

        // Most attributes are told by their first letter.
        if ((text[start] | ' ') is not ('o' or 's' or 'w'))
        {
            return AttributeRole.Other;
        }

        // Remax writes wechat-openType where a page is built for several platforms.
        start += StartsWith(text, start, end, Platform) ? Platform.Length : 0;
        end = EndOfName(text, start, end);
        return IsOneOf(s_openType, text, start, end) ? AttributeRole.OpenType
            : IsOneOf(s_sessionFrom, text, start, end) ? AttributeRole.SessionFrom
            : AttributeRole.Other;
    }

    /// <summary>The end without Vue's modifiers (<c>.camel</c>) and the platforms of mpx (<c>@wx</c>).</summary>
    private static int EndOfName(string text, int start, int end)
    {
        int suffix = text.IndexOfAny(s_suffixes, start, end - start);
        return suffix <= start ? end : suffix;
    }

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start >= prefix.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;

    private static bool IsOneOf(string[] names, string text, int start, int end)
    {
        foreach (string name in names)
        {
            if (name.Length == end - start && string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
