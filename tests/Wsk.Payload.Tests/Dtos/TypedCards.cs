using System;
using System.Net;
using System.Text;

namespace Wsk.Payload.Tests.Dtos;

/// <summary>An entry of each number type, as the member declares it.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial record NumbersCard(
    [CustomData("a", "sbyte")] sbyte A,
    [CustomData("b", "byte")] byte B,
    [CustomData("c", "short")] short C,
    [CustomData("d", "ushort")] ushort D,
    [CustomData("e", "int")] int E,
    [CustomData("f", "uint")] uint F,
    [CustomData("g", "long")] long G,
    [CustomData("h", "ulong")] ulong H,
    [CustomData("i", "nint")] nint I,
    [CustomData("j", "nuint")] nuint J,
    [CustomData("k", "Half")] Half K,
    [CustomData("l", "float")] float L,
    [CustomData("m", "double")] double M,
    [CustomData("n", "decimal")] decimal N,
    [CustomData("o", "Int128")] Int128 O,
    [CustomData("p", "UInt128")] UInt128 P);

/// <summary>The same, nullable.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial record NullableNumbersCard(
    [CustomData("a", "sbyte")] sbyte? A = null,
    [CustomData("b", "byte")] byte? B = null,
    [CustomData("c", "short")] short? C = null,
    [CustomData("d", "ushort")] ushort? D = null,
    [CustomData("e", "int")] int? E = null,
    [CustomData("f", "uint")] uint? F = null,
    [CustomData("g", "long")] long? G = null,
    [CustomData("h", "ulong")] ulong? H = null,
    [CustomData("i", "nint")] nint? I = null,
    [CustomData("j", "nuint")] nuint? J = null,
    [CustomData("k", "Half")] Half? K = null,
    [CustomData("l", "float")] float? L = null,
    [CustomData("m", "double")] double? M = null,
    [CustomData("n", "decimal")] decimal? N = null,
    [CustomData("o", "Int128")] Int128? O = null,
    [CustomData("p", "UInt128")] UInt128? P = null);

/// <summary>Dates and times, with a value and nullable.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial record TimesCard(
    [CustomData("日", "DateOnly")] DateOnly Day,
    [CustomData("时", "TimeOnly")] TimeOnly Time,
    [CustomData("日时", "DateTime")] DateTime At,
    [CustomData("日时区", "DateTimeOffset")] DateTimeOffset Moment,
    [CustomData("时长", "TimeSpan")] TimeSpan Span,
    [CustomData("日", "DateOnly?")] DateOnly? MaybeDay = null,
    [CustomData("时", "TimeOnly?")] TimeOnly? MaybeTime = null,
    [CustomData("日时", "DateTime?")] DateTime? MaybeAt = null,
    [CustomData("日时区", "DateTimeOffset?")] DateTimeOffset? MaybeMoment = null,
    [CustomData("时长", "TimeSpan?")] TimeSpan? MaybeSpan = null);

/// <summary>What is neither a number nor a date.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial record OthersCard(
    [CustomData("字", "char")] char Letter = 'a',
    [CustomData("字", "char?")] char? MaybeLetter = null,
    [CustomData("是", "bool")] bool Yes = false,
    [CustomData("是", "bool?")] bool? MaybeYes = null,
    [CustomData("号", "Guid")] Guid Id = default,
    [CustomData("号", "Guid?")] Guid? MaybeId = null,
    [CustomData("址", "Uri")] Uri? Link = null,
    [CustomData("版", "Version")] Version? Version = null,
    [CustomData("网", "IPAddress")] IPAddress? Ip = null,
    [CustomData("符", "Rune")] Rune? Rune = null);

/// <summary>Formats, applied under the invariant culture.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial record FormatsCard(
    [CustomData("金额", "amount", Format = "N2")] decimal Amount,
    [CustomData("比率", "ratio", Format = "P1")] double? Ratio,
    [CustomData("十六", "hex", Format = "x8")] int Hex,
    [CustomData("指针", "native", Format = "D5")] nint Native,
    [CustomData("日", "day", Format = "yyyy/MM/dd")] DateOnly Day,
    [CustomData("时", "time", Format = "HH:mm")] TimeOnly? Time,
    [CustomData("日时", "at", Format = "yyyy年M月d日 dddd")] DateTime At,
    [CustomData("日时区", "moment", Format = "R")] DateTimeOffset? Moment,
    [CustomData("时长", "span", Format = @"hh\:mm")] TimeSpan Span,
    [CustomData("号", "id", Format = "N")] Guid Id,
    [CustomData("周", "week", Format = "D")] DayOfWeek Week,
    [CustomData("周", "maybeWeek", Format = "X")] DayOfWeek? MaybeWeek);
