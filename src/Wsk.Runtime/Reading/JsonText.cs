using System;
using System.Runtime.CompilerServices;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.Reading;

/// <summary>What the strings in a JSON text mean.</summary>
internal static class JsonText
{
    private const int StackUnits = 256;

    /// <summary>The string that a JSON string means.</summary>
    /// <param name="text">The text that the string stands in.</param>
    /// <param name="value">The string.</param>
    public static string StringOf(ReadOnlySpan<char> text, JsonSlice value)
    {
        ReadOnlySpan<char> raw = text.Slice(value.Start, value.Length);
        return value.Kind == JsonKind.EscapedString ? Unescape(raw) : raw.ToString();
    }

    [SkipLocalsInit]
    private static string Unescape(ReadOnlySpan<char> raw)
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
