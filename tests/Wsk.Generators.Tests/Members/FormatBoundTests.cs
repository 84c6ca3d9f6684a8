using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing.Formats;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

/// <summary>The bounds of a format are what .NET writes for the longest and the shortest of a type's values.</summary>
public class FormatBoundTests
{
    // The enums at the end of this file are known to the compilation, too.
    private static readonly Compilation s_compilation = CompilerSetting.Newest.Compile("").AddReferences(MetadataReference.CreateFromFile(typeof(FormatBoundTests).Assembly.Location));

    private static readonly string[] s_integerFormats = ["D", "d8", "D40", "X", "x8", "X20", "B", "B70", "G20", "G40"];

    private static readonly string[] s_numberFormats =
    [
        "F", "f0", "F2", "F40", "N", "n0", "N2", "N20", "P", "p0", "P1", "C", "c0", "C3", "E", "e0", "E2", "E20", "G1", "g2", "G3", "G4", "G5", "G6", "G7", "G9", "G10",
        "0", "#", "00", "000000", "0.00", "0.##", "0.0#", "#.##", ".00", ".##", "#,##0", "#,##0.00", "#,##0.##", "#,#", "0,0.0", "000,000,000", "0,", "0.0,", "0,,.00", "#,##0,.0#",
        "0%", "0.0%", "#0.##%", "0‰", "0.000‰", "¥0.00", "¥#,##0.00", "0.00元", "0.00💰", "😀#", "'约'0.0", "\"约\"0.0\" 元\"", "\\#0", "0.0'", "'无'", "-0-0-0", "000-0000", "0.0.0", "0;-0", "0.00;(0.00)",
        "0.00;(0.00);'没有金额'", "0;;'零'", "0;'这是一个负数'", ";", ";;", "#;-#;'nothing at all, that is to say zero, as one writes it when one has very much time'", "0';'0", "0\\;0", "#.#############################", "000.#############################",
        "0.0E+0", "0.00e-00", "0.###E0", "00.0E0", "#.##E+000", "##0.0##E+0", "0E", "0E+", "0.0E+0 E+0", "0.0#%E+00", "0.####################E-0", "#,##0.0E+0", "(0)", "0 000", "a0b1c2",
        "", "G", "g", "G0", "g0", "N 9", "'正'0;'负数'0", ".", ".0.0", ".0,0", ",0", ",.00", "0,0,0,", "0\\", "0.0E000",
    ];

    private static readonly string[] s_dateFormats =
    [
        "", "d", "D", "f", "F", "g", "G", "m", "o", "r", "s", "t", "T", "u", "y", "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy/M/d H:mm:ss", "yyyy年M月d日", "dddd, d MMMM yyyy", "ddd d MMM yy", "%d", "%h", "h:mm tt",
        "HH:mm:ss.fff", "HH:mm:ss.FFFFFFF", "'day' d", "yyyyy", "%y", "gg", "zzz", "yyyy-MM-ddTHH:mm:ssK", "\\d\\d", "M月d日 HH点", "M月d日🎂",
    ];

    public static TheoryData<string> NumberTypes => ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int128", "UInt128", "Half", "Single", "Double", "Decimal"];

    [Theory]
    [MemberData(nameof(NumberTypes))]
    public void A_numbers_bound_is_its_longest_text(string type)
    {
        IFormattable[] values = [.. Values(type)];
        bool isInteger = type is not ("Half" or "Single" or "Double" or "Decimal");
        foreach (string format in s_numberFormats.Concat(isInteger ? s_integerFormats : type == "Decimal" ? ["G28", "G29", "G40"] : ["R", "r"]))
        {
            // A thousandth of a byte is always rounded to nothing: see below.
            if (format is "0," or "0,,.00" or "0,0,0," && type is "Byte" or "SByte")
            {
                continue;
            }

            AssertBound(type, format, values);
        }
    }

    [Theory]
    [InlineData("DateTime")]
    [InlineData("DateTimeOffset")]
    public void A_dates_bound_is_its_longest_text(string type)
    {
        // A local time of the test's own zone is shorter than that of the farthest zone, so that K and z are tried on an instant.
        IFormattable[] values = [.. Days().Where(day => day.Year > 1).Select(day => type == "DateTime" ? (IFormattable)day : new DateTimeOffset(day, TimeSpan.FromHours(14)))];
        IEnumerable<string> formats = type == "DateTime"
            ? s_dateFormats.Where(format => !(format is "o" or "zzz" || format.Contains('K', StringComparison.Ordinal))).Append("U")
            : s_dateFormats;
        foreach (string format in formats)
        {
            AssertBound(type, format, values);
        }
    }

    /// <summary>The kind of a date is known at run time only.</summary>
    [Theory]
    [InlineData("o")]
    [InlineData("O")]
    [InlineData("zzz")]
    [InlineData("yyyy-MM-ddTHH:mm:ssK")]
    public void A_local_dates_bound_is_its_text_in_the_farthest_zone(string format) =>
        Assert.Equal(FormatBound.MaxBytes(Symbol("DateTimeOffset"), format), FormatBound.MaxBytes(Symbol("DateTime"), format));

    [Fact]
    public void A_days_bound_is_its_longest_text()
    {
        IFormattable[] values = [.. Days().Select(day => (IFormattable)DateOnly.FromDateTime(day))];
        Assert.All(["", "d", "D", "m", "o", "O", "r", "R", "y", "yyyy-MM-dd", "yyyy年M月d日", "dddd, d MMMM", "'um' dd'h'", "dd\\h"], format => AssertBound("DateOnly", format, values));
    }

    [Fact]
    public void A_time_of_days_bound_is_its_longest_text()
    {
        IFormattable[] values = [.. Days().Select(day => (IFormattable)TimeOnly.FromDateTime(day))];
        Assert.All(["", "t", "T", "o", "O", "r", "R", "HH:mm", "h:mm tt", "H点m分", "mm:ss.FFF", "'day' HH", "HH\\d"], format => AssertBound("TimeOnly", format, values));
    }

    [Fact]
    public void A_spans_bound_is_its_longest_text()
    {
        IFormattable[] values =
        [
            TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, -new TimeSpan(10675198, 23, 59, 59, 999), -new TimeSpan(10675198, 23, 11, 11).Add(TimeSpan.FromTicks(1111111)),
        ];
        Assert.All(["", "c", "t", "T", "g", "G", "hh\\:mm", "%d", "d' 天 'h' 小时'", "ss\\.fff", "FFFFFFF"], format => AssertBound("TimeSpan", format, values));
    }

    [Fact]
    public void A_Guids_bound_is_its_text() => Assert.All(["", "N", "D", "B", "P", "X", "x"], format => AssertBound("Guid", format, [Guid.Empty]));

    [Theory]
    [InlineData(typeof(OfSByte))]
    [InlineData(typeof(OfByte))]
    [InlineData(typeof(OfInt16))]
    [InlineData(typeof(OfUInt16))]
    [InlineData(typeof(OfInt32))]
    [InlineData(typeof(OfUInt32))]
    [InlineData(typeof(OfInt64))]
    [InlineData(typeof(OfUInt64))]
    public void An_enums_bound_is_its_longest_name_or_number(Type type)
    {
        Type underlying = type.GetEnumUnderlyingType();
        IFormattable[] values = [.. new[] { "MinValue", "MaxValue" }.Select(name => (IFormattable)Enum.ToObject(type, underlying.GetField(name)!.GetValue(null)!)), (IFormattable)Enum.ToObject(type, 1)];
        Assert.All(["", "G", "g", "D", "d", "X", "x"], format => AssertBound(type.Name, format, values));
        Assert.All(["F", "f"], format => Assert.Null(FormatBound.MaxBytes(Symbol(type.Name), format)));
    }

    [Theory]
    [InlineData("Int32", "A")]
    [InlineData("Int32", "Q")]
    [InlineData("Int32", "Z")]
    [InlineData("Int32", "a")]
    [InlineData("Int32", "z")]
    [InlineData("Int32", "R")]
    [InlineData("Int32", "(E0)")]
    [InlineData("Int32", "\u00000")]
    [InlineData("Int32", "0\u0000")]
    [InlineData("Int32", "N100")]
    [InlineData("Decimal", "D2")]
    [InlineData("Double", "X")]
    [InlineData("Byte", "0,")]
    [InlineData("Byte", "0,,")]
    [InlineData("DateTime", "Q")]
    [InlineData("DateTimeOffset", "U")]
    [InlineData("DateOnly", "yyyy-MM-dd HH:mm")]
    [InlineData("DateOnly", "t")]
    [InlineData("DateOnly", "yyyy h")]
    [InlineData("DateOnly", "'am' HH")]
    [InlineData("DateOnly", "dd 'h")]
    [InlineData("TimeOnly", "yyyy-MM-dd")]
    [InlineData("TimeOnly", "d")]
    [InlineData("TimeOnly", "HH d")]
    [InlineData("TimeOnly", "'um' dd")]
    [InlineData("TimeOnly", "HH 'd")]
    [InlineData("TimeSpan", "h:mm")]
    [InlineData("Guid", "Q")]
    [InlineData("Numerics.BigInteger", "0")]
    public void What_the_type_refuses_or_alone_knows_has_no_bound(string type, string format) => Assert.Null(FormatBound.MaxBytes(Symbol(type), format));

    // The text of zero, and of a name or a number of one digit. A date can be absent.
    [Theory]
    [InlineData("Int32", "N2", "0.00")]
    [InlineData("Int32", "D8", "00000000")]
    [InlineData("Byte", "X4", "0000")]
    [InlineData("Decimal", "C", "¤0.00")]
    [InlineData("Decimal", "P0", "0 %")]
    [InlineData("Decimal", "E2", "1.00E-001")]
    [InlineData("Int32", "E2", "0.00E+000")]
    [InlineData("UInt128", "G5", "0")]
    [InlineData("Double", "F1", "0.0")]
    [InlineData("Double", "F2", "NaN")]
    [InlineData("Double", "R", "0")]
    [InlineData("TimeOnly", "h:mm tt", "1:01 AM")]
    [InlineData("TimeSpan", "g", "0:00:00")]
    [InlineData("Guid", "N", "00000000000000000000000000000000")]
    [InlineData("OfSByte", "X", "00")]
    [InlineData("OfByte", "x", "00")]
    [InlineData("OfInt16", "X", "0000")]
    [InlineData("OfUInt16", "X", "0000")]
    [InlineData("DayOfWeek", "X", "00000000")]
    [InlineData("OfUInt32", "x", "00000000")]
    [InlineData("OfInt64", "X", "0000000000000000")]
    [InlineData("OfUInt64", "X", "0000000000000000")]
    [InlineData("DayOfWeek", "", "7")]
    [InlineData("DayOfWeek", "G", "7")]
    [InlineData("DayOfWeek", "g", "7")]
    [InlineData("DayOfWeek", "F", "7")]
    [InlineData("DayOfWeek", "f", "7")]
    [InlineData("DayOfWeek", "D", "7")]
    [InlineData("DayOfWeek", "d", "7")]
    [InlineData("Int32", "#", "")]
    [InlineData("TimeOnly", "Q", "")]
    [InlineData("DayOfWeek", "Q", "")]
    [InlineData("DateTime", "yyyy-MM-dd", "")]
    [InlineData("Numerics.BigInteger", "D", "")]
    public void The_shortest_text_is_known(string type, string format, string shortest) =>
        Assert.Equal(UriComponent.Encode(shortest).Length, FormatBound.MinBytes(Symbol(type), format));

    private static INamedTypeSymbol Symbol(string type) =>
        s_compilation.GetTypeByMetadataName("System." + type) ?? s_compilation.GetTypeByMetadataName(typeof(FormatBoundTests).FullName + "+" + type)!;

    private static void AssertBound(string type, string format, IReadOnlyList<IFormattable> values)
    {
        (string Text, int Bytes)[] written = [.. values
            .Select(value => value.ToString(format, CultureInfo.InvariantCulture))
            .Distinct()
            .Select(text => (text, UriComponent.Encode(text).Length))];

        (string longest, int most) = written.MaxBy(text => text.Bytes);
        Assert.True(
            FormatBound.MaxBytes(Symbol(type), format) == most,
            $"{type}.ToString(\"{format}\"): {FormatBound.MaxBytes(Symbol(type), format)}, but {longest} has {most}");

        (string shortest, int least) = written.MinBy(text => text.Bytes);
        Assert.True(
            FormatBound.MinBytes(Symbol(type), format) <= least,
            $"{type}.ToString(\"{format}\"): at least {FormatBound.MinBytes(Symbol(type), format)}, but {shortest} has {least}");
    }

    private static IEnumerable<DateTime> Days() => Enumerable.Range(0, 400 * 366)
        .Select(day => new DateTime(1600, 1, 1, 23, 11, 11, DateTimeKind.Unspecified).AddDays(day).AddTicks(1111111))
        .Where(day => day.Day > 27)
        .Concat([DateTime.MinValue, DateTime.MaxValue]);

    private static IEnumerable<IFormattable> Values(string type) => type switch
    {
        "Half" => Enumerable.Range(0, 65536).Select(bits => (IFormattable)BitConverter.UInt16BitsToHalf((ushort)bits)),
        "Single" => Floats(-45, 38).Select(value => (IFormattable)(float)value).Concat([float.MinValue, float.MaxValue, float.NaN, float.NegativeInfinity, float.Epsilon, -0f, 9.995f, -1.00000006E+37f]),
        "Double" => Floats(-324, 308).Select(value => (IFormattable)value).Concat([double.MinValue, double.MaxValue, double.NaN, double.NegativeInfinity, double.Epsilon, -0d, 9.995, -1.7976931348623155E+308]),
        "Decimal" => Decimals(),
        "SByte" => Integers<sbyte>(),
        "Byte" => Integers<byte>(),
        "Int16" => Integers<short>(),
        "UInt16" => Integers<ushort>(),
        "Int32" => Integers<int>(),
        "UInt32" => Integers<uint>(),
        "Int64" => Integers<long>(),
        "UInt64" => Integers<ulong>(),
        "Int128" => Integers<Int128>(),
        _ => Integers<UInt128>(),
    };

    private static IEnumerable<IFormattable> Integers<T>()
        where T : System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        T ten = T.CreateChecked(10);
        yield return T.MinValue;
        yield return T.MaxValue;
        yield return T.Zero;
        for (T ones = T.One; ; ones = (ones * ten) + T.One)
        {
            yield return ones;
            if (T.MinValue < T.Zero)
            {
                yield return T.Zero - ones;
            }

            if (ones > (T.MaxValue - T.One) / ten)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<double> Floats(int from, int to) => Enumerable.Range(from, to - from + 1)
        .SelectMany(exponent => new[] { "1.1111111111111112E", "4.9E", "9.9999999999999E" }.Select(mantissa => double.Parse(mantissa + exponent.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)))
        .SelectMany(value => new[] { value, -value });

    private static IEnumerable<IFormattable> Decimals()
    {
        foreach (decimal value in new[] { decimal.MinValue, decimal.MaxValue, 0m, -0.0m, 9.995m, -9.995m, 0.0000000000000000000000000001m, -7.9228162514264337593543950335m })
        {
            yield return value;
        }

        decimal ones = 0;
        for (int digits = 1; digits <= 29; digits++)
        {
            ones = (ones * 10) + 1;
            int[] bits = decimal.GetBits(ones);
            for (byte scale = 0; scale <= 28; scale++)
            {
                yield return new decimal(bits[0], bits[1], bits[2], isNegative: false, scale);
                yield return new decimal(bits[0], bits[1], bits[2], isNegative: true, scale);
            }
        }
    }

    private enum OfSByte : sbyte { One = 1 }

    private enum OfByte : byte { One = 1 }

    private enum OfInt16 : short { One = 1 }

    private enum OfUInt16 : ushort { One = 1 }

    private enum OfInt32 { Negative = -1, ALongName = 1 }

    private enum OfUInt32 : uint { One = 1 }

    private enum OfInt64 : long { One = 1 }

    private enum OfUInt64 : ulong { One = 1 }
}
