using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the constant text of the payload for language versions without UTF-8 literals. The compiler puts such arrays into the assembly's data; nothing is allocated.</summary>
internal static class PrefixEmitter
{
    private const string ByteSpan = "global::System.ReadOnlySpan<byte>";

    /// <summary>How generated code refers to a unit's prefix.</summary>
    public static string Prefix(UnitModel unit, LanguageFeatures language) =>
        language.Utf8Literals ? Literals.String(unit.Prefix) + "u8" : PropertyName(unit);

    public static void Emit(IndentedWriter writer, SessionFromModel model)
    {
        UnitModel[] units = model.Units.Skip(FieldsEmitter.Count(model)).Where(unit => unit.Prefix.Length != 0).ToArray();
        if (units.Length != 0)
        {
            writer.Line();
        }

        foreach (UnitModel unit in units)
        {
            writer.Line("private static " + ByteSpan + " " + PropertyName(unit) + " => new byte[] { " + Literals.Bytes(unit.Prefix) + " }; // " + unit.Prefix);
        }
    }

    private static string PropertyName(UnitModel unit) => "Prefix" + unit.StorageName;
}
