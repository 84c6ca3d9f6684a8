using System.Globalization;
using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the texts of an enum's values, percent-encoded at compile time.</summary>
internal static class EnumEmitter
{
    public static void Emit(IndentedWriter writer, EnumModel texts, LanguageFeatures language)
    {
        writer.Line();
        writer.Open("private static bool " + LookupName(texts) + "(" + texts.TypeName + " value, out global::System.ReadOnlySpan<byte> encoded)");
        writer.Open("switch (value)");
        foreach (EnumMemberModel member in texts.Members)
        {
            writer.Line(("case " + member.Constant + ": encoded = " + Encoded(member.Encoded, language) + "; return true; // " + Literals.OneLine(member.Text)).TrimEnd());
        }

        writer.Line("default: encoded = default(global::System.ReadOnlySpan<byte>); return false;");
        writer.Close();
        writer.Close();
        if (texts.IsFlags)
        {
            EmitFlags(writer, texts);
        }
    }

    public static string LookupName(EnumModel texts) => "TryEncode" + texts.Name;

    public static string FlagsName(EnumModel texts) => "s_flagsOf" + texts.Name;

    public static string NamesName(EnumModel texts) => "s_namesOf" + texts.Name;

    private static string Encoded(string encoded, LanguageFeatures language) =>
        encoded.Length == 0 ? "default(global::System.ReadOnlySpan<byte>)"
        : language.Utf8Literals ? Literals.String(encoded) + "u8"
        : "new byte[] { " + Literals.Bytes(encoded) + " }";

    private static void EmitFlags(IndentedWriter writer, EnumModel texts)
    {
        writer.Line();
        writer.Line("// Values without a name of their own are combined from these.");
        writer.Line("private static readonly ulong[] " + FlagsName(texts) + " = new ulong[] { "
            + string.Join(", ", texts.Members.Select(member => member.Value.ToString(CultureInfo.InvariantCulture) + "UL")) + " };");
        writer.Line("private static readonly string[] " + NamesName(texts) + " = new string[] { "
            + string.Join(", ", texts.Members.Select(member => Literals.String(member.Text))) + " };");
    }
}
