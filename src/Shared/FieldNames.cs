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

    private static readonly UsualKey[] s_usualKeys = Array.ConvertAll(s_wireNames, name => new UsualKey(name));

    /// <summary>How many fields there are; they are numbered from 0.</summary>
    public static int Count => s_wireNames.Length;

    /// <summary>The field's name in the payload.</summary>
    public static string WireName(this SessionField field) => s_wireNames[(int)field];

    /// <summary>The field's key, as every sender writes it.</summary>
    /// <param name="number">The field's number.</param>
    public static UsualKey UsualKey(int number) => s_usualKeys[number];

    /// <summary>The field of a member of the payload's object.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="field">The field.</param>
    /// <param name="first">The number of the field that is tried first: the one behind the member before, since senders keep the fields' order.</param>
    public static bool TryFromWireName(ReadOnlySpan<char> name, out SessionField field, int first = 0) => TryFind(name, StringComparison.Ordinal, first, out field);

    /// <summary>The field that a C# member's name says: the field's name in the payload but for case.</summary>
    public static bool TryFromMemberName(ReadOnlySpan<char> name, out SessionField field) => TryFind(name, StringComparison.OrdinalIgnoreCase, first: 0, out field);

    private static bool TryFind(ReadOnlySpan<char> name, StringComparison comparison, int first, out SessionField field)
    {
        for (int i = 0; i < s_wireNames.Length; i++)
        {
            int number = first + i < s_wireNames.Length ? first + i : first + i - s_wireNames.Length;
            if (name.Equals(s_wireNames[number].AsSpan(), comparison))
            {
                field = (SessionField)number;
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
