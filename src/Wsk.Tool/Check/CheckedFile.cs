using System;
using Wsk.Generators.Analyzers.Pages;

namespace Wsk.Tool.Check;

/// <summary>A file that is checked.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">How it is shown: below the current folder, from there; with slashes on every system.</param>
internal sealed record CheckedFile(string FullPath, string Path)
{
    private const string PayloadEnd = ".session-from.json";

    /// <summary>Whether the file holds a recorded payload.</summary>
    public bool IsPayload => IsPayloadName(FullPath);

    /// <summary>Whether the program checks files of this name.</summary>
    public static bool IsChecked(string path) => IsPayloadName(path) || PageKinds.TryOf(path, out _);

    private static bool IsPayloadName(string path) => path.EndsWith(PayloadEnd, StringComparison.OrdinalIgnoreCase);
}
