using System;

namespace Wsk.Shared;

/// <summary>Finds the field that a payload's member is.</summary>
internal static class PayloadFields
{
    /// <summary>The number in place of a field's for a member that the workbench does not know.</summary>
    public const int None = -1;

    /// <summary>How many fields there are.</summary>
    public const int Count = 11;

    private const int LongestEscapedName = 6 * 12;

    private static readonly string[] s_names =
    {
        "customerName", "headimgurl", "gender", "phoneNumber", "email", "address", "title", "department", "birthday", "remark", "customData",
    };

    /// <summary>The number of the field that a key names.</summary>
    /// <param name="key">What stands between the key's quotes.</param>
    /// <param name="kind">Whether the key is escaped.</param>
    public static int NumberOf(ReadOnlySpan<char> key, JsonKind kind)
    {
        if (kind != JsonKind.EscapedString)
        {
            return NumberOf(key);
        }

        Span<char> unescaped = stackalloc char[LongestEscapedName];
        return key.Length <= unescaped.Length ? NumberOf(unescaped.Slice(0, JsonReader.Unescape(key, unescaped))) : None;
    }

    public static string NameOf(int number) => s_names[number];

    private static int NumberOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < s_names.Length; i++)
        {
            if (name.Length == s_names[i].Length && name.SequenceEqual(s_names[i].AsSpan()))
            {
                return i;
            }
        }

        return None;
    }
}
