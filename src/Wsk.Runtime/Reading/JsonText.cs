using System;
using System.Runtime.CompilerServices;
using Wsk.Shared;

namespace Wsk.Reading;

/// <summary>Strings of JSON that have a backslash in them.</summary>
internal static class Unescaped
{
    private const int StackUnits = 256;

    /// <summary>The string that a JSON string in a text means.</summary>
    public static string ToString(string text, JsonSlice value) => value.Kind == JsonKind.EscapedString
        ? ToString(text.AsSpan(value.Start, value.Length))
        : text.Substring(value.Start, value.Length);

    /// <summary>The string that a JSON string means.</summary>
    /// <param name="raw">What stands between the quotes.</param>
    [SkipLocalsInit]
    public static string ToString(ReadOnlySpan<char> raw)
    {
        var scratch = new ScratchText(stackalloc char[StackUnits]);
        try
        {
            Span<char> text = scratch.Get(raw.Length);
            return text.Slice(0, JsonReader.Unescape(raw, text)).ToString();
        }
        finally
        {
            scratch.Return();
        }
    }
}
