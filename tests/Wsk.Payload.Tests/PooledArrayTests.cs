using System;
using System.Buffers;
using System.Linq;
using Wsk.Payload.Tests.Dtos;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>A payload that outgrows the stack is put together in arrays from the pool. They go back, and without the customer's data.</summary>
public partial class PooledArrayTests
{
    private const byte Canary = 0xA5;
    private const int Attempts = 50;

    private static readonly int[] s_sizes = [.. Enumerable.Range(12, 9).Select(power => 1 << power)];

    [SessionFrom(MaxBytes = 20_000)]
    internal sealed partial record LimitedCard(string? CustomerName, string? Remark = null, [CustomData("订单号", "orderNo")] string? OrderNo = null);

    [SessionFrom(MaxBytes = 20_000, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record DroppingCard(string? CustomerName, string? Remark = null, [CustomData("订单号", "orderNo")] string? OrderNo = null);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record BrokenCard(string? CustomerName, string? Birthday = null, [CustomData("坏", "bad")] HostileValue? Bad = null);

    [Fact]
    public void After_a_payload() =>
        AssertReturnedEmpty(new UnlimitedCard { CustomerName = Text("订单x", 9_000), Remark = Text("\"x", 3_000), OrderNo = Text("/x😀", 9_000) });

    [Fact]
    public void After_a_payload_whose_end_was_written_in_wide_steps()
    {
        for (int units = 1_360; units < 1_400; units++)
        {
            AssertReturnedEmpty(new UnlimitedCard { CustomerName = Text("订", units + 700) + "0123456789abcdef" });
            AssertReturnedEmpty(new UnlimitedCard { OrderNo = Text("订", units) + "0123456789/订" });
        }
    }

    [Fact]
    public void After_a_payload_that_is_too_long()
    {
        AssertReturnedEmpty(new LimitedCard(Text("x", 15_000), Text("订", 5_000)));
        AssertReturnedEmpty(new LimitedCard(Text("订", 6_000), Text("x", 15_000), Text("\"", 3_000)));
        AssertReturnedEmpty(new LimitedCard(Text("订", 19_000)));
    }

    [Fact]
    public void After_members_were_dropped()
    {
        AssertReturnedEmpty(new DroppingCard(Text("订", 2_000), Text("x", 9_000), Text("x", 12_000)));
        AssertReturnedEmpty(new DroppingCard("张三", Text("订", 6_000), Text("/", 3_000)));
        AssertReturnedEmpty(new DroppingCard(Text("订", 19_000), Text("\"", 15_000)));
    }

    [Fact]
    public void After_an_invalid_value() => AssertReturnedEmpty(new BrokenCard(Text("订单x", 9_000), "x"));

    [Fact]
    public void After_an_exception_in_the_middle() => AssertReturnedEmpty(new BrokenCard(Text("订单x", 9_000), Bad: new HostileValue(0, throws: true)));

    private static void AssertReturnedEmpty(ISessionFrom card)
    {
        AssertReturnedEmpty(() => card.ToSessionFrom());
        AssertReturnedEmpty(() => card.TryWriteSessionFrom(new char[100], out _));
    }

    private static void AssertReturnedEmpty(Action write)
    {
        // Meanwhile the pool may be trimmed; then once more.
        Assert.True(Enumerable.Range(0, Attempts).Any(_ => TakesAndReturnsEmpty(write)), "No array came from the pool and went back.");
    }

    /// <summary>Whether the write took one of the marked arrays. Wherever it wiped a mark there is nothing.</summary>
    private static bool TakesAndReturnsEmpty(Action write)
    {
        byte[][] marked = Rent();
        Array.ForEach(marked, array => array.AsSpan().Fill(Canary));
        Return(marked);
        _ = Record.Exception(write);

        byte[][] after = Rent();
        byte[][] taken = [.. after.Where(array => marked.Contains(array) && array.AsSpan().IndexOfAnyExcept(Canary) >= 0)];
        Assert.All(taken, array => Assert.Equal(-1, array.AsSpan().IndexOfAnyExcept(Canary, (byte)0)));
        Array.ForEach(after, array => array.AsSpan().Clear());
        Return(after);
        return taken.Length != 0;
    }

    private static byte[][] Rent() => [.. s_sizes.Select(ArrayPool<byte>.Shared.Rent)];

    private static void Return(byte[][] arrays) => Array.ForEach(arrays, array => ArrayPool<byte>.Shared.Return(array));

    private static string Text(string piece, int units) => string.Concat(Enumerable.Repeat(piece, (units / piece.Length) + 1))[..units];
}
