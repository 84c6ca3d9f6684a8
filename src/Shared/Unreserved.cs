using System;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace Wsk.Shared;

/// <summary>What encodeURIComponent leaves as it is (ECMA-262 19.2.6.4): <c>A-Z a-z 0-9 - _ . ! ~ * ' ( )</c>.</summary>
internal static class Unreserved
{
    private const ulong TenBits = (1UL << 10) - 1;
    private const ulong AlphabetBits = (1UL << 26) - 1;

    // One bit a character: below U+0040, and from there on.
    private const ulong Low = (TenBits << '0') | (1UL << '-') | (1UL << '.') | (1UL << '!') | (1UL << '*') | (1UL << '\'') | (1UL << '(') | (1UL << ')');
    private const ulong High = (AlphabetBits << ('A' - 64)) | (AlphabetBits << ('a' - 64)) | (1UL << ('_' - 64)) | (1UL << ('~' - 64));

#if NET8_0_OR_GREATER
    private const string All = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    private static readonly SearchValues<char> s_chars = SearchValues.Create(All);
#endif

    public static bool Contains(char c) => c < 128 && (((c < 64 ? Low : High) >> (c & 63)) & 1) != 0;

    /// <summary>How many characters at the start of the text are unreserved.</summary>
    public static int CountLeading(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        int count = text.IndexOfAnyExcept(s_chars);
        return count < 0 ? text.Length : count;
#else
        int count = 0;
        while (count < text.Length && Contains(text[count]))
        {
            count++;
        }

        return count;
#endif
    }

    /// <summary>Whether every byte is an unreserved character, so that the text is its own percent-encoding.</summary>
    public static bool ContainsAll(ReadOnlySpan<byte> ascii)
    {
        foreach (byte b in ascii)
        {
            if (!Contains((char)b))
            {
                return false;
            }
        }

        return true;
    }
}
