using System;

namespace Wsk.Encoders;

/// <summary>UTF-8 to UTF-16 over spans, which netstandard2.0's Encoding does not take.</summary>
internal static class Utf8
{
    public static unsafe string GetString(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        fixed (byte* bytes = utf8)
        {
            return System.Text.Encoding.UTF8.GetString(bytes, utf8.Length);
        }
#else
        return System.Text.Encoding.UTF8.GetString(utf8);
#endif
    }

    /// <summary>False, with 0 written, when the destination is too small.</summary>
    public static unsafe bool TryGetChars(ReadOnlySpan<byte> utf8, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
#if NETSTANDARD2_0
        if (destination.IsEmpty)
        {
            return utf8.IsEmpty;
        }

        fixed (byte* bytes = utf8)
        fixed (char* chars = destination)
        {
            if (System.Text.Encoding.UTF8.GetCharCount(bytes, utf8.Length) > destination.Length)
            {
                return false;
            }

            charsWritten = System.Text.Encoding.UTF8.GetChars(bytes, utf8.Length, chars, destination.Length);
            return true;
        }
#else
        return System.Text.Encoding.UTF8.TryGetChars(utf8, destination, out charsWritten);
#endif
    }
}
