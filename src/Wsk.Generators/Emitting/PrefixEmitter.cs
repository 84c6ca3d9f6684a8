using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the constant text of the payload for language versions without UTF-8 literals. The compiler puts such arrays into the assembly's data; nothing is allocated.</summary>
internal static class PrefixEmitter
{
    private const string ByteSpan = "global::System.ReadOnlySpan<byte>";

    /// <summary>How generated code refers to a part's prefix.</summary>
    public static string Prefix(PartModel part, LanguageFeatures language) =>
        language.Utf8Literals ? Literals.String(part.Prefix) + "u8" : PropertyName(part);

    public static void Emit(IndentedWriter writer, SessionFromModel model)
    {
        PartModel[] parts = model.Parts.Skip(model.PartsInOneCall).Where(part => part.Prefix.Length != 0).ToArray();
        if (parts.Length != 0)
        {
            writer.Line();
        }

        foreach (PartModel part in parts)
        {
            writer.Line("private static " + ByteSpan + " " + PropertyName(part) + " => new byte[] { " + Literals.Bytes(part.Prefix) + " }; // " + part.Prefix);
        }
    }

    private static string PropertyName(PartModel part) => "Prefix" + part.StorageName;
}
