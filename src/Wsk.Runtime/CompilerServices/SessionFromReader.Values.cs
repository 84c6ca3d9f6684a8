using System;
using System.Globalization;
using Wsk.Reading;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <content>The values of entries.</content>
public ref partial struct SessionFromReader
{
    private const string DateAndTime = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The entry's value.</summary>
    public readonly string ReadString() => _entries.Value.ToString();

    /// <summary>The entry's value as an address; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public Uri? ReadUri(string memberName)
    {
        Require(Uri.TryCreate(_entries.Value.ToString(), UriKind.RelativeOrAbsolute, out Uri? address), memberName);
        return address;
    }

    /// <summary>The entry's value as one UTF-16 code unit; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public char ReadChar(string memberName) => Require(_entries.Value.Length == 1, memberName) ? _entries.Value[0] : default;

    /// <summary>The entry's value as <c>true</c> or <c>false</c>; a fault if it is neither.</summary>
    /// <param name="memberName">The C# member.</param>
    public bool ReadBoolean(string memberName)
    {
        bool isTrue = _entries.Value.SequenceEqual("true".AsSpan());
        Require(isTrue || _entries.Value.SequenceEqual("false".AsSpan()), memberName);
        return isTrue;
    }

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    [CLSCompliant(false)]
    public sbyte ReadSByte(string memberName) => (sbyte)ReadInteger(memberName, sbyte.MinValue, sbyte.MaxValue);

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    public byte ReadByte(string memberName) => (byte)ReadInteger(memberName, byte.MinValue, byte.MaxValue);

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    public short ReadInt16(string memberName) => (short)ReadInteger(memberName, short.MinValue, short.MaxValue);

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    [CLSCompliant(false)]
    public ushort ReadUInt16(string memberName) => (ushort)ReadInteger(memberName, ushort.MinValue, ushort.MaxValue);

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    public int ReadInt32(string memberName) => (int)ReadInteger(memberName, int.MinValue, int.MaxValue);

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    [CLSCompliant(false)]
    public uint ReadUInt32(string memberName) => (uint)ReadInteger(memberName, uint.MinValue, uint.MaxValue);

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    public long ReadInt64(string memberName) => ReadInteger(memberName, long.MinValue, long.MaxValue);

    /// <summary>The entry's value as an integer; a fault if it is none, or out of range.</summary>
    /// <param name="memberName">The C# member.</param>
    [CLSCompliant(false)]
    public ulong ReadUInt64(string memberName)
    {
        Require(ulong.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number), memberName);
        return number;
    }

    /// <summary>The entry's value as a number; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public float ReadSingle(string memberName)
    {
        Require(float.TryParse(Text, Decimal, CultureInfo.InvariantCulture, out float number), memberName);
        return number;
    }

    /// <summary>The entry's value as a number; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public double ReadDouble(string memberName)
    {
        Require(double.TryParse(Text, Decimal, CultureInfo.InvariantCulture, out double number), memberName);
        return number;
    }

    /// <summary>The entry's value as a number; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public decimal ReadDecimal(string memberName)
    {
        Require(decimal.TryParse(Text, Decimal, CultureInfo.InvariantCulture, out decimal number), memberName);
        return number;
    }

    /// <summary>The entry's value as a GUID in any of .NET's forms; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public Guid ReadGuid(string memberName)
    {
        Require(Guid.TryParse(Text, out Guid guid), memberName);
        return guid;
    }

    /// <summary>The entry's value as a version number; a fault if it is none. <see cref="Version"/> implements no parsing interface before .NET 10.</summary>
    /// <param name="memberName">The C# member.</param>
    public Version? ReadVersion(string memberName)
    {
        Require(Version.TryParse(Text, out Version? version), memberName);
        return version;
    }

    /// <summary>The entry's value as a date and time in ISO 8601; a fault if it is none. An offset gives local time.</summary>
    /// <param name="memberName">The C# member.</param>
    public DateTime ReadDateTime(string memberName)
    {
        Require(DateTime.TryParseExact(Text, DateAndTime, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time), memberName);
        return time;
    }

    /// <summary>The entry's value as a date and time in ISO 8601 with an offset; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public DateTimeOffset ReadDateTimeOffset(string memberName)
    {
        Require(DateTimeOffset.TryParseExact(Text, DateAndTime, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset time), memberName);
        return time;
    }

    /// <summary>The entry's value as a time span of the form <c>c</c>; a fault if it is none.</summary>
    /// <param name="memberName">The C# member.</param>
    public TimeSpan ReadTimeSpan(string memberName)
    {
        Require(TimeSpan.TryParseExact(Text, "c", CultureInfo.InvariantCulture, out TimeSpan span), memberName);
        return span;
    }

    /// <summary>The entry's value as a DateOnly, which older targets do not have, from <c>yyyy-MM-dd</c>; a fault if the value is no day.</summary>
    /// <param name="memberName">The C# member.</param>
    /// <returns>Midnight of the day.</returns>
    public DateTime ReadDay(string memberName)
    {
        bool isDay = BirthdayRule.IsBirthday(Value);
        return Require(isDay, memberName) ? DayOf(Value) : default;
    }

    /// <summary>The entry's value as a TimeOnly, which older targets do not have, from <c>HH:mm:ss</c> with up to seven digits of a fraction; a fault if the value is no time.</summary>
    /// <param name="memberName">The C# member.</param>
    /// <returns>The time of day, in ticks of 100 ns.</returns>
    public long ReadTimeOfDay(string memberName)
    {
        Require(DateTime.TryParseExact(Text, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out DateTime time), memberName);
        return time.Ticks;
    }

    /// <summary>The entry's value, for a type that parses its own text.</summary>
    public readonly ReadOnlySpan<char> Value => _entries.Value;

    /// <summary>Makes a fault of a value that a type could not parse.</summary>
    /// <param name="isParsed">Whether the type could parse the value.</param>
    /// <param name="memberName">The C# member.</param>
    public void Check(bool isParsed, string memberName) => Require(isParsed, memberName);

#if NET8_0_OR_GREATER
    private readonly ReadOnlySpan<char> Text => _entries.Value;
#else
    private readonly string Text => _entries.Value.ToString();
#endif

    /// <summary>The entry's value as one of an enum's texts, several of them with a comma and a space between, or a number; a fault if it is none.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="memberName">The C# member.</param>
    /// <param name="texts">The texts that are written.</param>
    /// <param name="values">The value of each text.</param>
    /// <param name="isFlags">Whether values combine.</param>
    public T ReadEnum<T>(string memberName, string[] texts, T[] values, bool isFlags)
        where T : struct, Enum
    {
        ReadOnlySpan<char> rest = _entries.Value;
        ulong bits = 0;
        bool isKnown = TryAddBits(rest, texts, values, ref bits);
        while (!isKnown && isFlags && rest.IndexOf(", ".AsSpan()) is >= 0 and var end && TryAddBits(rest.Slice(0, end), texts, values, ref bits))
        {
            rest = rest.Slice(end + 2);
            isKnown = TryAddBits(rest, texts, values, ref bits);
        }

        return isKnown ? EnumBits.ToEnum<T>(bits) : ReadEnumNumber<T>(memberName);
    }

    private static bool TryAddBits<T>(ReadOnlySpan<char> text, string[] texts, T[] values, ref ulong bits)
        where T : struct, Enum
    {
        for (int i = 0; i < texts.Length; i++)
        {
            if (text.SequenceEqual(texts[i].AsSpan()))
            {
                bits |= EnumBits.Of(values[i]);
                return true;
            }
        }

        return false;
    }

    private T ReadEnumNumber<T>(string memberName)
        where T : struct, Enum => Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.SByte => EnumBits.ToEnum<T>((ulong)ReadSByte(memberName)),
            TypeCode.Byte => EnumBits.ToEnum<T>(ReadByte(memberName)),
            TypeCode.Int16 => EnumBits.ToEnum<T>((ulong)ReadInt16(memberName)),
            TypeCode.UInt16 => EnumBits.ToEnum<T>(ReadUInt16(memberName)),
            TypeCode.Int32 => EnumBits.ToEnum<T>((ulong)ReadInt32(memberName)),
            TypeCode.UInt32 => EnumBits.ToEnum<T>(ReadUInt32(memberName)),
            TypeCode.Int64 => EnumBits.ToEnum<T>((ulong)ReadInt64(memberName)),
            _ => EnumBits.ToEnum<T>(ReadUInt64(memberName)),
        };

    private long ReadInteger(string memberName, long least, long most)
    {
        bool isInteger = long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
        return Require(isInteger && number >= least && number <= most, memberName) ? number : 0;
    }

    private bool Require(bool isFine, string memberName)
    {
        if (!isFine)
        {
            Fail(_fields[(int)SessionField.CustomData], SessionField.CustomData, memberName);
        }

        return isFine;
    }
}
