using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Wsk.Payload.Tests.Dtos;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Writers allocate nothing, and ToSessionFrom its result alone.</summary>
public partial class AllocationTests
{
    private const int WarmUp = 40;
    private const int Rounds = 5;

    private static readonly CustomDataEntry[] s_entries = [new("订单号", "orderNo", "fecx864532"), new("等级", "level", "\"VIP\" 😀"), new("空", "none", null)];

    [SessionFrom]
    internal sealed partial record ValuesCard(
        string? CustomerName,
        SessionGender? Gender,
        DateOnly? Birthday,
        [CustomData("一", "1")] int Number,
        [CustomData("二", "2")] decimal? Amount,
        [CustomData("三", "3")] double Ratio,
        [CustomData("四", "4")] Guid Id,
        [CustomData("五", "5")] bool IsVip,
        [CustomData("六", "6")] char Mark,
        [CustomData("七", "7")] DateTimeOffset At,
        [CustomData("八", "8")] DayOfWeek Day);

    [SessionFrom]
    internal sealed partial record TimesCard(
        [CustomData("一", "1")] DateTime At,
        [CustomData("二", "2")] DateOnly Day,
        [CustomData("三", "3")] TimeOnly Time,
        [CustomData("四", "4")] TimeSpan Span,
        [CustomData("五", "5", Format = "yyyy/MM/dd")] DateTime? Formatted,
        [CustomData("六", "6", Format = "F2")] decimal Price,
        [CustomData("七", "7")] AttributeTargets Flags,
        [CustomData("八", "8", Format = "D")] DayOfWeek Number);

    [SessionFrom]
    internal sealed partial record ListCard(List<CustomDataEntry>? CustomData);

    [SessionFrom]
    internal sealed partial record ImmutableCard(ImmutableArray<CustomDataEntry> CustomData);

    [SessionFrom]
    internal sealed partial record MemoryCard(ReadOnlyMemory<CustomDataEntry> CustomData);

    [SessionFrom]
    internal sealed partial record EncodedTextCard(string? CustomData);

    public static TheoryData<string> Cards => [.. AllCards().Keys];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Writers_allocate_nothing(string card)
    {
        ISessionFrom dto = AllCards()[card];
        byte[] bytes = new byte[65_536];
        char[] chars = new char[65_536];
        var writer = new FixedBufferWriter(bytes);

        AssertAllocates(0, () => dto.TryWriteSessionFrom(bytes, out _));
        AssertAllocates(0, () => dto.TryWriteSessionFrom(bytes, out _, out _));
        AssertAllocates(0, () => dto.TryWriteSessionFrom(bytes.AsSpan(0, 3), out _, out _));
        AssertAllocates(0, () => dto.TryWriteSessionFrom(chars, out _));
        AssertAllocates(0, () => dto.WriteSessionFrom(writer));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_string_is_all_that_ToSessionFrom_allocates(string card)
    {
        ISessionFrom dto = AllCards()[card];
        if (!dto.TryToSessionFrom(out string? value, out _))
        {
            AssertAllocates(0, () => dto.TryToSessionFrom(out _, out _));
            return;
        }

        long ofTheString = Allocated(() => _ = string.Concat(value.AsSpan(0, 1), value.AsSpan(1)));
        AssertAllocates(ofTheString, () => dto.ToSessionFrom());
        AssertAllocates(ofTheString, () => dto.TryToSessionFrom(out _, out _));
    }

    private static Dictionary<string, ISessionFrom> AllCards() => new()
    {
        ["a whole card"] = new UnlimitedCard
        {
            CustomerName = "张三",
            HeadImgUrl = "https://wsk.cn/a.png",
            Gender = SessionGender.Male,
            PhoneNumber = "1",
            Email = "a@b",
            Address = "上海市",
            Title = "经理",
            Department = "某单位",
            Birthday = "1986-12-12",
            Remark = "\"\u0001\ud83d😀",
            OrderNo = "1",
            Quoted = "\"",
            CustomData = s_entries,
        },
        ["larger than the stack"] = new UnlimitedCard { CustomerName = new string('订', 1500), Remark = new string('"', 900) },
        ["larger than the first array"] = new UnlimitedCard { CustomerName = new string('订', 3000), OrderNo = new string('/', 9000), CustomData = s_entries },
        ["many entries, larger than the stack"] = new UnlimitedCard { CustomData = [.. Enumerable.Repeat(s_entries[0], 100)] },
        ["dropping from what is larger than the stack"] = new PooledArrayTests.DroppingCard(new string('订', 2000), new string('订', 4000), new string('/', 2000)),
        ["values"] = new ValuesCard(
            "张三", SessionGender.Female, new DateOnly(1986, 12, 12), -7, 12.50m, 0.1, Guid.Empty, true, '订', DateTimeOffset.UnixEpoch, DayOfWeek.Friday),
        ["times"] = new TimesCard(
            DateTime.UnixEpoch, new(1986, 12, 12), new(1, 2, 3), TimeSpan.FromDays(1.5), DateTime.UnixEpoch, 9.999m,
            AttributeTargets.Class | AttributeTargets.Enum, DayOfWeek.Friday),
        ["a list"] = new ListCard([.. s_entries]),
        ["an immutable array"] = new ImmutableCard([.. s_entries]),
        ["memory"] = new MemoryCard(s_entries),
        ["encoded text"] = new EncodedTextCard("%5B%7B%22label_cn%22%3A%22a%22%2C%22label_en%22%3A%22b%22%2C%22value%22%3A%22c%22%7D%5D"),
        ["dropping"] = new EqualsCard { CustomerName = new string('订', 70), Remark = new string('x', 200), Level = "\"", More = [.. s_entries] },
        ["shortening"] = new ShorteningCard { CustomerName = "张三", Title = "经理", Remark = new string('备', 100), Product = new string('茶', 100) },
        ["dropping entries one by one"] = new EntriesLastCard { CustomerName = "张三", More = Enumerable.Repeat(s_entries[0], 20).ToArray() },
    };

    private static void AssertAllocates(long expected, Action write)
    {
        for (int i = 0; i < WarmUp; i++)
        {
            write();
        }

        // A pool may be trimmed between two writes; code that allocates does so every time.
        Assert.Equal(expected, Enumerable.Range(0, Rounds).Min(_ => Allocated(write)));
    }

    private static long Allocated(Action write)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        write();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class FixedBufferWriter(byte[] memory) : IBufferWriter<byte>
    {
        public void Advance(int count) => ArgumentOutOfRangeException.ThrowIfGreaterThan(count, memory.Length);

        public Memory<byte> GetMemory(int sizeHint = 0) => memory;

        public Span<byte> GetSpan(int sizeHint = 0) => memory;
    }
}
