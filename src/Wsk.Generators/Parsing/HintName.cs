using System.Text;

namespace Wsk.Generators.Parsing;

/// <summary>The name of a type's generated file: readable, bounded, and different for every type of a compilation.</summary>
internal static class HintName
{
    // Windows' 260 characters must also hold the project's folders.
    private const int MaxReadableLength = 80;

    /// <summary>Names the file.</summary>
    /// <param name="metadataName">The full metadata name, with namespace, containing types and arity.</param>
    public static string For(string metadataName)
    {
        var name = new StringBuilder(metadataName.Length);
        foreach (char c in metadataName)
        {
            name.Append((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ? c : '_');
        }

        string readable = name.Length <= MaxReadableLength ? name.ToString() : name.ToString(name.Length - MaxReadableLength, MaxReadableLength);

        // File names that differ in case alone are one file on Windows, and one hint name to Roslyn: the hash keeps them apart.
        return readable + "." + Hash(metadataName).ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + ".g.cs";
    }

    // FNV-1a
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
