using System;
using System.Runtime.CompilerServices;

namespace Wsk.Encoders;

/// <summary>UTF-8 to UTF-16 over spans, which netstandard2.0's Encoding does not take.</summary>
internal static class Utf8
{
    [SkipLocalsInit]
    public static unsafe string GetString(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        fixed (byte* bytes = utf8)
        {
            return System.Text.Encoding.UTF8.GetString(bytes, utf8.Length);
        }
#else
        const int StackUnits = 4096;
        if (utf8.Length > StackUnits)
        {
            return System.Text.Encoding.UTF8.GetString(utf8);
        }

        // Copying the units is quicker than counting them first.
        Span<char> units = stackalloc char[StackUnits];
        return new string(units.Slice(0, System.Text.Encoding.UTF8.GetChars(utf8, units)));
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
