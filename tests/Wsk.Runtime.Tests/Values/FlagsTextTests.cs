using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Wsk.CompilerServices;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

public class FlagsTextTests
{
    [Flags]
    private enum Colours
    {
        None = 0,
        Red = 1,
        Green = 2,
        Yellow = 3,
        Blue = 4,
        White = 7,
        Dark = 0x20,
    }

    [Flags]
    private enum NoZero : byte
    {
        A = 1,
        BC = 6,
        C = 4,
        Top = 0x80,
    }

    [Fact]
    public void Flags_are_named_as_the_framework_names_them()
    {
        for (int value = 0; value < 256; value++)
        {
            Assert.Equal(((Colours)value).ToString(), Text((Colours)value, (ulong)value, value));
            Assert.Equal(((NoZero)value).ToString(), Text((NoZero)value, (ulong)value, (byte)value));
        }
    }

    [Fact]
    public void Every_combination_of_a_large_enums_flags_is_named_as_the_framework_names_it()
    {
        var random = new Random(20268);
        for (int i = 0; i < 2000; i++)
        {
            var access = (BindingFlags)(random.Next() & 0x03FFFFFF);
            Assert.Equal(access.ToString(), Text(access, (ulong)access, (int)access));
            var attributes = (FileAttributes)random.Next(0x40000);
            Assert.Equal(attributes.ToString(), Text(attributes, (ulong)attributes, (int)attributes));
        }
    }

    [Fact]
    public void A_value_with_a_bit_that_has_no_name_is_its_number_in_the_enums_own_type()
    {
        Assert.Equal("-1", Text((Colours)(-1), ulong.MaxValue, -1));
        Assert.Equal("8", Text((NoZero)8, 8, (byte)8));
        Assert.Equal("0", Text((NoZero)0, 0, (byte)0));
    }

    private static string Text<TEnum, TNumber>(TEnum value, ulong bits, TNumber number)
        where TEnum : struct, Enum
    {
        ulong[] flags = [.. Enum.GetValues<TEnum>().Distinct().Select(flag => ulong.Parse(flag.ToString("D"), CultureInfo.InvariantCulture)).Order()];
        string[] names = [.. flags.Select(flag => Enum.ToObject(typeof(TEnum), flag).ToString()!)];
        return OneEntry.Text((ref SessionFromWriter writer) => writer.WriteFlagsEntry(OneEntry.Prefix, bits, flags, names, number));
    }
}
