using System.Linq;
using System.Text.Json;
using Wsk.CompilerServices;

namespace Wsk.Runtime.Tests.Values;

/// <summary>Writes one value of a custom entry.</summary>
internal delegate void EntryWriting(ref SessionFromWriter writer);

/// <summary>A customer of whom only one custom entry is known, as generated code would write it.</summary>
internal readonly struct OneEntry(EntryWriting write, int maxBytes = 0) : ISessionFromPayload
{
    public SessionFromShape Shape { get; } = new(maxBytes, omitInvalid: false, ["Value"], [SessionField.CustomData], [], firstEntryPart: 0, runtimeEntriesPart: -1);

    public void Write(ref SessionFromWriter writer)
    {
        writer.BeginCustomData();
        write(ref writer);
        writer.EndCustomData();
    }

    public void Release()
    {
    }

    /// <summary>The value's text, read back by System.Text.Json and the framework's own percent-decoder.</summary>
    public static string Text(EntryWriting write)
    {
        var payload = new OneEntry(write);
        using var card = JsonDocument.Parse(SessionFromSerializer.ToSessionFrom(ref payload));
        string customData = card.RootElement.GetProperty("customData").GetString()!;
        using var entries = JsonDocument.Parse(System.Uri.UnescapeDataString(customData));
        return entries.RootElement.EnumerateArray().Single().GetProperty("value").GetString()!;
    }

    /// <summary>The text of a value that formats itself.</summary>
    public static string Text<T>(T value, string? format = null) =>
        Text((ref SessionFromWriter writer) => writer.WriteFormattedEntry(Prefix, value, format));

    public static System.ReadOnlySpan<byte> Prefix => "%2C%7B%22label_cn%22%3A%22%E5%80%BC%22%2C%22label_en%22%3A%22v%22%2C%22value%22%3A%22"u8;
}
