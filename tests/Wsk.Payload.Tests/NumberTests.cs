using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Numbers are written as .NET 10's <c>ToString(null, InvariantCulture)</c>, under every culture.</summary>
public class NumberTests
{
    public static TheoryData<string> Names => Cultures.All;

    [Theory]
    [MemberData(nameof(Names))]
    public void Integers(string culture) => Cultures.Under(culture, () =>
    {
        AssertIntegers<sbyte>();
        AssertIntegers<byte>();
        AssertIntegers<short>();
        AssertIntegers<ushort>();
        AssertIntegers<int>();
        AssertIntegers<uint>();
        AssertIntegers<long>();
        AssertIntegers<ulong>();
        AssertIntegers<nint>();
        AssertIntegers<nuint>();
        AssertIntegers<Int128>();
        AssertIntegers<UInt128>();
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Floating_point_numbers_in_their_shortest_round_trip_form(string culture) => Cultures.Under(culture, () =>
    {
        foreach (double number in Doubles())
        {
            AssertValue(number);
            AssertValue((float)number);
            AssertValue((Half)number);
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Decimals_with_the_digits_they_have(string culture) => Cultures.Under(culture, () =>
    {
        foreach (decimal number in new[] { 0m, 0.0m, -0.0m, 1.10m, -12345.67890m, 0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue })
        {
            AssertValue(number);
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_longer_than_any_buffer(string culture) => Cultures.Under(culture, () =>
    {
        AssertValue(BigInteger.MinusOne);
        AssertValue(BigInteger.Pow(10, 255));
        AssertValue(BigInteger.Pow(-7, 901));
        AssertValue(new Complex(1.5, -2.25));
    });

    private static void AssertIntegers<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        foreach (T number in new[] { T.Zero, T.One, T.MinValue, T.MaxValue, T.MaxValue / T.CreateChecked(3) })
        {
            AssertValue(number);
        }
    }

    private static IEnumerable<double> Doubles()
    {
        double[] chosen =
        [
            0, -0.0, 0.1, 1.0 / 3, 1e15, 1e16, 123456789012345680, 1e-5, 1e-4, -1.5, 1e21, 1e100, double.Epsilon, double.MaxValue, double.MinValue, 4.35, 5e-324,
            9007199254740993, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        ];
        foreach (double number in chosen)
        {
            yield return number;
        }

        var random = new Random(20221012);
        for (int i = 0; i < 500; i++)
        {
            yield return BitConverter.Int64BitsToDouble(random.NextInt64());
        }
    }

    private static void AssertValue<T>(T value)
        where T : struct, IFormattable
    {
        string text = value.ToString(null, CultureInfo.InvariantCulture);

        EveryWriter.AssertWrites(new StructCard<T> { Value = value, Nullable = value }, Payloads.OfEntries(new("值", "value", text), new("可空", "nullable", text)));
    }
}
