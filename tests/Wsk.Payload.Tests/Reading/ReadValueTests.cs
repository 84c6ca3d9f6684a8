using System;
using System.Runtime.Serialization;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>Every type of value comes back as what was written, its extremes too.</summary>
public partial class ReadValueTests
{
    public enum Level
    {
        None,

        [EnumMember(Value = "金牌")]
        Gold,

        Silver = -5,
    }

    [Flags]
    public enum Rights : ulong
    {
        None = 0,
        Read = 1,
        Write = 2,
        All = ulong.MaxValue,
    }

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record Numbers(
        [CustomData("甲", "1")] sbyte A,
        [CustomData("乙", "2")] byte B,
        [CustomData("丙", "3")] short C,
        [CustomData("丁", "4")] ushort D,
        [CustomData("戊", "5")] int E,
        [CustomData("己", "6")] uint F,
        [CustomData("庚", "7")] long G,
        [CustomData("辛", "8")] ulong H,
        [CustomData("壬", "9")] float I,
        [CustomData("癸", "10")] double J,
        [CustomData("子", "11")] decimal K,
        [CustomData("丑", "12")] Int128 L,
        [CustomData("寅", "13")] nint M,
        [CustomData("卯", "14")] long? N,
        [CustomData("辰", "15")] Half O,
        [CustomData("巳", "16")] System.Numerics.BigInteger P);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record Others(
        [CustomData("甲", "1")] char A,
        [CustomData("乙", "2")] bool B,
        [CustomData("丙", "3")] Guid C,
        [CustomData("丁", "4")] DateOnly D,
        [CustomData("戊", "5")] TimeOnly E,
        [CustomData("己", "6")] DateTime F,
        [CustomData("庚", "7")] DateTimeOffset G,
        [CustomData("辛", "8")] TimeSpan H,
        [CustomData("壬", "9")] Level I,
        [CustomData("癸", "10")] Rights J,
        [CustomData("子", "11")] Uri? K,
        [CustomData("丑", "12")] string? L,
        [CustomData("寅", "13")] Version? M,
        [CustomData("卯", "14")] bool? N,
        [CustomData("辰", "15")] Level? O);

    [Fact]
    public void Numbers_come_back()
    {
        Numbers[] cards =
        [
            new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, (Half)0, 0),
            new(sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, float.MinValue, double.MinValue, decimal.MinValue, Int128.MinValue, nint.MinValue, long.MaxValue, Half.MinValue, System.Numerics.BigInteger.Pow(10, 50)),
            new(sbyte.MaxValue, 1, short.MaxValue, 1, int.MaxValue, 1, long.MaxValue, 1, float.MaxValue, double.MaxValue, decimal.MaxValue, Int128.MaxValue, nint.MaxValue, long.MinValue, Half.MaxValue, -1),
            new(1, 1, 1, 1, 1, 1, 1, 1, float.Epsilon, double.Epsilon, 1.10m, 1, 1, 0, Half.Epsilon, 1),
            new(1, 1, 1, 1, 1, 1, 1, 1, float.NaN, double.PositiveInfinity, -0.0000000000000000000000000001m, 1, 1, 0, Half.NaN, 1),
            new(1, 1, 1, 1, 1, 1, 1, 1, 0.1f, 0.1 + 0.2, 79228162514264.337593543950335m, 1, 1, 0, (Half)0.1, 1),
        ];
        Assert.All(cards, card => Assert.Equal(card, Numbers.ParseSessionFrom(card.ToSessionFrom())));
    }

    [Fact]
    public void Other_values_come_back()
    {
        Others[] cards =
        [
            new('x', true, Guid.Empty, DateOnly.MaxValue, TimeOnly.MinValue, new DateTime(1, 1, 1, 0, 0, 1), DateTimeOffset.MaxValue, TimeSpan.MinValue, Level.None, Rights.None, null, null, null, null, null),
            new('订', false, new Guid("6F9619FF-8B86-D011-B42D-00CF4FC964FF"), new DateOnly(2024, 2, 29), TimeOnly.MaxValue, DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), new DateTimeOffset(2024, 2, 29, 1, 2, 3, 4, TimeSpan.FromHours(8)), TimeSpan.MaxValue, Level.Gold, Rights.Read | Rights.Write, new Uri("a b/中", UriKind.Relative), "", new Version(1, 2, 3, 4), true, Level.Silver),
            new('"', false, Guid.Empty, new DateOnly(1900, 1, 1), new TimeOnly(1, 2, 3, 4), new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Unspecified), new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromMinutes(-570)), TimeSpan.Zero, (Level)7, Rights.All, new Uri("https://shop.example/?q=订单"), "\ud800\u0000\"", new Version(0, 0), false, (Level)int.MinValue),
            new('\ud800', true, Guid.Empty, DateOnly.MaxValue, TimeOnly.MinValue, DateTime.MaxValue, DateTimeOffset.MaxValue, TimeSpan.FromTicks(1), Level.Silver, (Rights)12, null, ",", null, null, Level.Gold),
            new('x', true, Guid.Empty, default, default, default, default, default, default, default, null, null, null, null, null),
        ];
        Assert.All(cards, card =>
        {
            Others read = Others.ParseSessionFrom(card.ToSessionFrom());
            Assert.Equal(card, read);
            Assert.Equal(card.F.Kind, read.F.Kind);
            Assert.Equal(card.G.Offset, read.G.Offset);
            Assert.Equal(card.K?.OriginalString, read.K?.OriginalString);
        });
    }
}
