using System;
using System.Text;

namespace Wsk.Shared;

/// <summary>The fields' names in the payload, by the numbers of <see cref="SessionField"/>.</summary>
internal static class FieldNames
{
    // Where the runtime writes a field's key itself, the key spells the name.
    private static readonly string[] s_wireNames =
    {
        NameIn(FieldKeys.CustomerName),
        NameIn(FieldKeys.HeadImgUrl),
        NameIn(FieldKeys.Gender),
        NameIn(FieldKeys.PhoneNumber),
        NameIn(FieldKeys.Email),
        NameIn(FieldKeys.Address),
        NameIn(FieldKeys.Title),
        NameIn(FieldKeys.Department),
        NameIn(FieldKeys.Birthday),
        "remark",
        NameIn(EntrySyntax.CustomDataKey),
    };

    /// <summary>How many fields there are; they are numbered from 0.</summary>
    public static int Count => s_wireNames.Length;

    /// <summary>The field's name in the payload.</summary>
    public static string WireName(this SessionField field) => s_wireNames[(int)field];

    /// <summary>The field of a member of the payload's object.</summary>
    public static bool TryFromWireName(ReadOnlySpan<char> name, out SessionField field) => TryFind(name, StringComparison.Ordinal, out field);

    /// <summary>The field that a C# member's name says: the field's name in the payload but for case.</summary>
    public static bool TryFromMemberName(ReadOnlySpan<char> name, out SessionField field) => TryFind(name, StringComparison.OrdinalIgnoreCase, out field);

    private static bool TryFind(ReadOnlySpan<char> name, StringComparison comparison, out SessionField field)
    {
        for (int i = 0; i < s_wireNames.Length; i++)
        {
            if (name.Equals(s_wireNames[i].AsSpan(), comparison))
            {
                field = (SessionField)i;
                return true;
            }
        }

        field = default;
        return false;
    }

    /// <summary>The name between the quotes of a key such as <c>,"title":"</c>.</summary>
    private static string NameIn(ReadOnlySpan<byte> key)
    {
        ReadOnlySpan<byte> name = key.Slice(key.IndexOf((byte)'"') + 1);
        return Encoding.ASCII.GetString(name.Slice(0, name.IndexOf((byte)'"')).ToArray());
    }
}
