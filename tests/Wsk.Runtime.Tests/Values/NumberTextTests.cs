using System;
using System.Globalization;
using System.Numerics;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

public class NumberTextTests
{
    private static readonly double[] s_borders =
    [
        0, -0.0, 1, -1, 0.1, 0.3, 1.0 / 3, 9.5, 100, 123.456, 1e14, 1e15, 1e16, 1e17, 1e18, 123456789012345678, 99999999999999980, 0.001, 0.0001, 0.00012345, 0.00001, 1.5e-5,
        1e22, 1e23, 9e22, 2e23, 9007199254740991, 9007199254740992, 9007199254740994, 4503599627370496.5, 5e-324, 1e-323, 2.2250738585072014e-308, 2.225073858507201e-308,
        double.MaxValue, double.MinValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity, Math.PI, 1e-7, 6.02214076e23,
    ];

    private static readonly float[] s_singleBorders =
    [
        0, -0f, 1, 0.1f, 1f / 3, 16777216, 33554432, 1e7f, 1e8f, 1e9f, 1e10f, 123456789f, 8388608.5f, 1e-4f, 1e-5f, 1.17549435e-38f, 1.17549421e-38f, float.Epsilon,
        float.MaxValue, float.MinValue, float.NaN, float.PositiveInfinity, float.NegativeInfinity, 3.1415927f,
    ];

    [Fact]
    public void Every_border_of_double_is_written_as_NET_10_writes_it()
    {
        foreach (double value in s_borders)
        {
            AssertDouble(value);
        }
    }

    [Fact]
    public void Powers_of_two_and_of_ten_and_their_neighbours_are_written_as_NET_10_writes_them()
    {
        for (int exponent = -1074; exponent < 1024; exponent++)
        {
            AssertNeighbours(Math.ScaleB(1, exponent));
        }

        for (int exponent = -323; exponent <= 308; exponent++)
        {
            AssertNeighbours(double.Parse("1E" + exponent, CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Doubles_of_random_bits_are_written_as_NET_10_writes_them()
    {
        var random = new Random(20266);
        for (int i = 0; i < 20000; i++)
        {
            AssertDouble(BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)));
            AssertDouble(Math.Round(random.NextDouble() * 100000, random.Next(6)));
        }
    }

    [Fact]
    public void Singles_of_random_bits_and_every_border_are_written_as_NET_10_writes_them()
    {
        foreach (float value in s_singleBorders)
        {
            AssertSingle(value);
        }

        var random = new Random(20267);
        for (int i = 0; i < 20000; i++)
        {
            AssertSingle(BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)));
        }

        for (int exponent = -149; exponent < 128; exponent++)
        {
            float power = MathF.ScaleB(1, exponent);
            AssertSingle(power);
            AssertSingle(MathF.BitDecrement(power));
            AssertSingle(MathF.BitIncrement(power));
        }
    }

    [Fact]
    public void Numbers_of_every_type_are_written_as_NET_10_writes_them()
    {
        AssertText(byte.MaxValue);
        AssertText(sbyte.MinValue);
        AssertText(short.MinValue);
        AssertText(ushort.MaxValue);
        AssertText(int.MinValue);
        AssertText(uint.MaxValue);
        AssertText(long.MinValue);
        AssertText(ulong.MaxValue);
        AssertText((nint)(-7));
        AssertText((nuint)7);
        AssertText(Int128.MinValue);
        AssertText(UInt128.MaxValue);
        AssertText(BigInteger.Pow(-10, 61));
        AssertText((Half)(-0.1));
        AssertText(Half.MaxValue);
        AssertText(Half.Epsilon);
        AssertText(decimal.MinValue);
        AssertText(1.50m);
        AssertText(-0.00m);
        AssertText(0.0000000000000000000000000001m);
        AssertText(new Complex(1.5, -2));
    }

    [Fact]
    public void A_format_is_applied_under_the_invariant_culture()
    {
        Assert.Equal("1,234.50", OneEntry.Text(1234.5, "N2"));
        Assert.Equal("1234.50", OneEntry.Text(1234.5f, "F2"));
        Assert.Equal("00FF", OneEntry.Text(255, "X4"));
        Assert.Equal("¤12.00", OneEntry.Text(12m, "C"));
        Assert.Equal("12 元", OneEntry.Text(12, "0 元"));
        Assert.Equal("0.1", OneEntry.Text(0.1, ""));
        Assert.Equal("1E+23", OneEntry.Text(1e23, "R"));
        Assert.Equal("1E+17", OneEntry.Text(1e17, "G"));
    }

    [Fact]
    public void Guids_and_time_spans_and_versions_are_written_as_NET_10_writes_them()
    {
        AssertText(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"));
        AssertText(new TimeSpan(1, 2, 3, 4, 5));
        AssertText(TimeSpan.MinValue);
        AssertText(TimeSpan.Zero);
        AssertText(new Version(1, 2, 3));
        Assert.Equal("(0f8fad5b-d9cb-469f-a165-70867728950e)", OneEntry.Text(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), "P"));
    }

    private static void AssertNeighbours(double value)
    {
        AssertDouble(value);
        AssertDouble(Math.BitDecrement(value));
        AssertDouble(Math.BitIncrement(value));
    }

    private static void AssertDouble(double value) =>
        Assert.Equal(value.ToString(null, CultureInfo.InvariantCulture), Wsk.Text.InvariantText.Format(value, null));

    private static void AssertSingle(float value) =>
        Assert.Equal(value.ToString(null, CultureInfo.InvariantCulture), Wsk.Text.InvariantText.Format(value, null));

    private static void AssertText<T>(T value)
        where T : IFormattable => Assert.Equal(value.ToString(null, CultureInfo.InvariantCulture), OneEntry.Text(value));
}
