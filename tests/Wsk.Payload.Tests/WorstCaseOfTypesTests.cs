using System;
using System.ComponentModel.DataAnnotations;
using System.Runtime.Serialization;
using System.Text;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Every type of fixed size has values that attain MaxSessionFromBytes.</summary>
public partial class WorstCaseOfTypesTests
{
    [Flags]
    internal enum Channels
    {
        [EnumMember(Value = "门店")]
        Shop = 1,
        Web = 2,
        Phone = 4,
    }

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record Numbers(
        [CustomData("a", "a")] sbyte A,
        [CustomData("b", "b")] byte B,
        [CustomData("c", "c")] short C,
        [CustomData("d", "d")] ushort D,
        [CustomData("e", "e")] int? E,
        [CustomData("f", "f")] uint F,
        [CustomData("g", "g")] long G,
        [CustomData("h", "h")] ulong? H,
        [CustomData("i", "i")] float I,
        [CustomData("j", "j")] double J,
        [CustomData("k", "k")] decimal K,
        [CustomData("l", "l")] nint L,
        [CustomData("m", "m")] Int128 M,
        [CustomData("n", "n")] UInt128 N);

    [SessionFrom(MaxBytes = 0)]
    internal partial record struct Others(
        DateOnly? Birthday,
        [CustomData("a", "a")] Guid A,
        [CustomData("b", "b")] TimeSpan B,
        [CustomData("c", "c")] TimeOnly C,
        [CustomData("d", "d")] DateTime D,
        [CustomData("e", "e")] DateOnly E,
        [CustomData("f", "f")] bool F,
        [CustomData("g", "g")] Channels G,
        [CustomData("h", "h")] DayOfWeek H);

    [SessionFrom(MaxBytes = 0)]
    internal partial class Person
    {
        [StringLength(4)]
        [SessionField(SessionField.HeadImgUrl)]
        public string? Avatar { get; init; }

        [MaxLength(9), StringLength(7)]
        public string? Email { get; init; }
    }

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial class Member : Person
    {
        [MaxLength(200)]
        public string? CustomData { get; init; }
    }

    [Fact]
    public void Numbers_attain_it() => AssertAttained(
        Numbers.MaxSessionFromBytes,
        new Numbers(
            sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue,
            -1.17808334E+20f, double.MinValue, -7.9228162514264337593543950335m, nint.MinValue, Int128.MinValue, UInt128.MaxValue));

    [Fact]
    public void Other_types_attain_it()
    {
        // A local time carries its offset, but in UTC a "Z".
        var utc = new DateTime(9999, 12, 31, 23, 59, 59, DateTimeKind.Utc);
        var card = new Others(
            DateOnly.MaxValue, Guid.Empty, TimeSpan.MinValue, TimeOnly.MaxValue, utc.AddTicks(9_999_999), DateOnly.MaxValue, false,
            Channels.Shop | Channels.Web | Channels.Phone, DayOfWeek.Wednesday);
        int longerOffset = "%2B08%3A00".Length - "Z".Length;
        int longerNumber = "-2147483648".Length - "Wednesday".Length;

        AssertAttained(Others.MaxSessionFromBytes - longerOffset - longerNumber, card);
        AssertAttained(Others.MaxSessionFromBytes - longerOffset, card with { H = (DayOfWeek)int.MinValue });
    }

    [Fact]
    public void Inherited_members_and_encoded_text_attain_it()
    {
        const string Empty = "%5B%7B%22label_cn%22%3A%22%22%2C%22label_en%22%3A%22%22%2C%22value%22%3A%22%22%7D%5D";
        string value = new('a', 200 - Empty.Length);
        string encoded = Empty.Replace("%22%22%7D", "%22" + value + "%22%7D", StringComparison.Ordinal);

        AssertAttained(Person.MaxSessionFromBytes, new Person { Avatar = "\u0001\u0001\u0001\u0001", Email = new string('\u001f', 7) });
        AssertAttained(Member.MaxSessionFromBytes, new Member { Avatar = "\udfff\udfff\udfff\udfff", Email = new string('\ud800', 7), CustomData = encoded });
    }

    private static void AssertAttained(int worstCase, ISessionFrom card) => Assert.Equal(worstCase, Encoding.UTF8.GetByteCount(card.ToSessionFrom()));
}
