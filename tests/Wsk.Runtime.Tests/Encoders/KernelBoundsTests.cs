using System;
using Wsk.Text;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>The bounds that kernels state for themselves agree with each other and with whoever makes room for them.</summary>
public sealed class KernelBoundsTests
{
    [Fact]
    public void Callers_leave_room_for_the_widest_kernel()
    {
        Assert.All([JsonEscaper.ScalarSlack, JsonEscaper.Vector128Slack, JsonEscaper.Avx512Slack], slack => Assert.InRange(slack, 1, JsonEscaper.MaxSlack));
        Assert.All([PercentJsonEncoder.ScalarSlack, PercentJsonEncoder.Vector128Slack, PercentJsonEncoder.Avx512Slack], slack => Assert.InRange(slack, 1, PercentJsonEncoder.MaxSlack));
    }

    [Fact]
    public void A_piece_on_the_stack_holds_what_any_kernel_makes_of_it()
    {
        Assert.InRange((BoundedEncoding.PieceUnits * JsonEscaper.MaxBytesPerUnit) + JsonEscaper.MaxSlack, 1, BoundedEncoding.PieceBytes);
        Assert.InRange((BoundedEncoding.PieceUnits * PercentJsonEncoder.MaxBytesPerUnit) + PercentJsonEncoder.MaxSlack, 1, BoundedEncoding.PieceBytes);
    }

    [Fact]
    public void Escapes_are_as_long_as_UTF16_as_they_are_as_UTF8()
    {
        Assert.Equal(JsonEscaper.MaxBytesPerUnit, JsonUtf16Escaper.MaxUnitsPerUnit);
        Assert.Equal(JsonEscaper.ShortUnits, JsonUtf16Escaper.ShortUnits);
        Assert.InRange(Utf8ToUtf16.MaxSlack, 1, JsonUtf16Escaper.MaxSlack);
#if NET10_0_OR_GREATER && !WSK_NETSTANDARD
        Assert.Equal(JsonEscaper.MaxBytesPerUnit, JsonPlanes512.MaxBytesPerUnit);
#endif
    }

    [Fact]
    public void No_row_of_a_table_is_longer_than_a_unit_may_become()
    {
        Assert.All(JsonEscaper.AsciiLengths.ToArray(), length => Assert.InRange(length, 1, JsonEscaper.MaxBytesPerUnit));
        Assert.All(PercentJsonEncoder.AsciiLengths.ToArray(), length => Assert.InRange(length, 1, PercentJsonEncoder.MaxBytesPerUnit));
        Assert.InRange(JsonEscaper.AsciiRowBytes, JsonEscaper.MaxBytesPerUnit, JsonEscaper.ScalarSlack);
        Assert.InRange(PercentJsonEncoder.AsciiRowBytes, 1, PercentJsonEncoder.ScalarSlack);
    }

#if DEBUG && NET
    // On .NET Framework a failed assertion opens a dialog instead of throwing.
    [Fact]
    public unsafe void A_load_or_store_out_of_bounds_fails_a_test()
    {
        fixed (byte* bytes = new byte[4])
        {
            byte* memory = bytes;
            KernelBounds.Declare(memory, memory + 2, memory + 2, 2);
            KernelBounds.AssertRead(memory, 2);
            KernelBounds.AssertWrite(memory + 2, 2);
            Assert.ThrowsAny<Exception>(() => KernelBounds.AssertRead(memory + 1, 2));
            Assert.ThrowsAny<Exception>(() => KernelBounds.AssertWrite(memory + 1, 2));
            Assert.ThrowsAny<Exception>(() => KernelBounds.AssertWrite(memory + 3, 2));
        }
    }
#endif
}
