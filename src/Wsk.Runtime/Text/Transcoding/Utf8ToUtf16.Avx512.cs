#if NET10_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// UTF-8 to UTF-16, 64 bytes a step. Each byte is put together with the bytes before it, as if it were a unit's last one; compression keeps
// those that are.
internal static unsafe partial class Utf8ToUtf16
{
    // The most units that WidenUncheckedAvx512 writes.
    private const int MaxWidenedUnits = 32;

    // The least byte that continues a character, and those that start one of so many bytes.
    private const byte Continues = 0x80;
    private const byte LeadOfTwo = 0xC0;
    private const byte LeadOfThree = 0xE0;
    private const byte LeadOfFour = 0xF0;

    /// <summary>How many UTF-16 units a text has: one for each byte that starts a character, and one more where the character takes four.</summary>
    public static int CountUnitsAvx512(byte* from, byte* end)
    {
        KernelBounds.Declare(from, end, null, 0);
        int units = 0;
        for (; end - from >= Vector512<byte>.Count; from += Vector512<byte>.Count)
        {
            KernelBounds.AssertRead(from, 64);
            units += CountUnits(Vector512.Load(from));
        }

        KernelBounds.AssertRead(from, end - from);
        Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)(end - from)));
        return units + CountUnits(Avx512BW.MaskLoad(from, isText, Vector512.Create(Continues)));
    }

    /// <summary>Transcodes a text to as many units as it has, and touches no more; returns their end, or null if the text is no UTF-8.</summary>
    public static char* TranscodeAvx512(byte* from, byte* end, char* to)
    {
        KernelBounds.Declare(from, end, to, Math.Min(CountUnitsAvx512(from, end), end - from) * sizeof(char));
        Vector512<byte> faults = Vector512<byte>.Zero;
        Vector512<byte> before = Vector512<byte>.Zero;
        while (true)
        {
            // NULs behind the text show a character that the text's end cuts, so that the last step may have no text at all.
            int count = (int)Math.Min(end - from, Vector512<byte>.Count);
            KernelBounds.AssertRead(from, count);
            Vector512<byte> bytes = count == Vector512<byte>.Count
                ? Vector512.Load(from)
                : Avx512BW.MaskLoad(from, Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)count)), Vector512<byte>.Zero);
            if ((bytes | (before & LastThree)).ExtractMostSignificantBits() == 0)
            {
                Store(Vector512.WidenLower(bytes), Vector512.WidenUpper(bytes), count, to);
                to += count;
            }
            else
            {
                to += Write(bytes, before, count, to, ref faults);
            }

            if (count != Vector512<byte>.Count)
            {
                return faults == Vector512<byte>.Zero ? to : null;
            }

            before = bytes;
            from += Vector512<byte>.Count;
        }
    }

    /// <summary>Transcodes ASCII, and touches no more than there is.</summary>
    public static void WidenAvx512(byte* from, byte* end, char* to)
    {
        KernelBounds.Declare(from, end, to, (end - from) * sizeof(char));
        for (; end - from >= Vector512<byte>.Count; from += Vector512<byte>.Count)
        {
            KernelBounds.AssertRead(from, 64);
            Vector512<byte> bytes = Vector512.Load(from);
            KernelBounds.AssertWrite((ushort*)to, 64);
            Vector512.WidenLower(bytes).Store((ushort*)to);
            KernelBounds.AssertWrite((ushort*)to + Vector512<ushort>.Count, 64);
            Vector512.WidenUpper(bytes).Store((ushort*)to + Vector512<ushort>.Count);
            to += Vector512<byte>.Count;
        }

        int count = (int)(end - from);
        Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)count));
        KernelBounds.AssertRead(from, count);
        Vector512<byte> rest = Avx512BW.MaskLoad(from, isText, Vector512<byte>.Zero);
        Store(Vector512.WidenLower(rest), Vector512.WidenUpper(rest), count, to);
    }

    /// <summary>Widens up to 32 bytes of ASCII, and always stores 32 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenUncheckedAvx512(byte* ascii, int units, char* to)
    {
        KernelBounds.Declare(ascii, ascii + units, to, (units + MaxSlack) * sizeof(char));
        KernelBounds.AssertRead(ascii, units);
        Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)units));
        KernelBounds.AssertWrite((ushort*)to, 64);
        Vector512.WidenLower(Avx512BW.MaskLoad(ascii, isText, Vector512<byte>.Zero)).Store((ushort*)to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountUnits(Vector512<byte> bytes) =>
        BitOperations.PopCount(Vector512.GreaterThanOrEqual(bytes.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits())
        + BitOperations.PopCount(Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xF0)).ExtractMostSignificantBits());

    // S starts a character of so many bytes, c continues it:
    //
    //   bytes   S2 c  S1 S3 c  c  S4 c  c  c
    //   isEnd    0 1  1  0  0  1  0  0  1  1     where a unit has its last byte; a character of four bytes is two units
    //
    //   bytes   1110aaaa 10bbbbbb 10cccccc       two before, one before, and the last one
    //   unit    aaaabbbb bbcccccc                high and low byte, compressed and interleaved

    /// <summary>Writes the units that end in the first so many bytes, behind which stand NULs; returns how many units they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(Vector512<byte> bytes, Vector512<byte> before, int bytesCount, char* to, ref Vector512<byte> faults)
    {
        Vector512<byte> one = Previous(bytes, before, 1);
        Vector512<byte> two = Previous(bytes, before, 2);
        Vector512<byte> three = Previous(bytes, before, 3);
        Vector512<byte> isThirdOrFourth = ThirdsAndFourths(two, three);
        faults |= FaultsIn(bytes, one, isThirdOrFourth);

        Vector512<byte> isAscii = Vector512.LessThan(bytes, Vector512.Create(Continues));
        Vector512<byte> isSecond = Vector512.GreaterThanOrEqual(one, Vector512.Create(LeadOfTwo));
        Vector512<byte> low = Vector512.ConditionalSelect(isAscii, bytes, SixBits(bytes) | (one << 6));
        Vector512<byte> high = Vector512.AndNot(((one >>> 2) & Vector512.Create((byte)0x0F)) | Vector512.AndNot(two << 4, isSecond), isAscii);
        if (Vector512.GreaterThanOrEqualAny(Vector512.Max(two, three), Vector512.Create(LeadOfFour)))
        {
            SetPairs(bytes, one, two, three, ref low, ref high);
        }

        // By the highest bit alone: a byte before from 0xC0 to 0xDF has the next bit set and the one behind clear.
        Vector512<byte> isSecondOfTwo = Vector512.AndNot(one & (one.AsUInt16() << 1).AsByte(), (one.AsUInt16() << 2).AsByte());
        Vector512<byte> isEnd = Vector512.LessThan((~bytes | isThirdOrFourth | isSecondOfTwo).AsSByte(), Vector512<sbyte>.Zero).AsByte();
        int count = BitOperations.PopCount(isEnd.ExtractMostSignificantBits()) - (Vector512<byte>.Count - bytesCount);
        low = Avx512Vbmi2.Compress(Vector512<byte>.Zero, isEnd, low);
        high = Avx512Vbmi2.Compress(Vector512<byte>.Zero, isEnd, high);
        Vector512<byte> pairs = (Vector512<ushort>.Indices | (Vector512<ushort>.Indices << 8)).AsByte() + Vector512.Create((ushort)0x4000).AsByte();
        Store(
            Avx512Vbmi.PermuteVar64x8x2(low, pairs, high).AsUInt16(),
            Avx512Vbmi.PermuteVar64x8x2(low, pairs + Vector512.Create((byte)Vector512<ushort>.Count), high).AsUInt16(),
            count,
            to);
        return count;
    }

    //   bytes  11110uuu 10uuxxxx 10xxyyyy 10zzzzzz
    //   high   110110ww wwxxxxxx     ends with the third byte; wwww is uuuuu - 1
    //   low    110111yy yyzzzzzz     ends with the fourth

    /// <summary>Sets the bytes of surrogates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetPairs(Vector512<byte> bytes, Vector512<byte> one, Vector512<byte> two, Vector512<byte> three, ref Vector512<byte> low, ref Vector512<byte> high)
    {
        Vector512<byte> isHigh = Vector512.GreaterThanOrEqual(two, Vector512.Create(LeadOfFour));
        Vector512<byte> isLow = Vector512.GreaterThanOrEqual(three, Vector512.Create(LeadOfFour));
        Vector512<byte> plane = ((two << 2) | (SixBits(one) >>> 4)) - Vector512<byte>.One;
        low = Vector512.ConditionalSelect(isHigh, (plane << 6) | ((one & Vector512.Create((byte)0x0F)) << 2) | (SixBits(bytes) >>> 4), low);
        Vector512<byte> topOfHigh = ((plane >>> 2) & Vector512.Create((byte)3)) | Vector512.Create((byte)0xD8);
        Vector512<byte> topOfLow = ((one >>> 2) & Vector512.Create((byte)3)) | Vector512.Create((byte)0xDC);
        high = Vector512.ConditionalSelect(isHigh, topOfHigh, Vector512.ConditionalSelect(isLow, topOfLow, high));
    }

    /// <summary>All ones in the bytes from which a character may reach into the next step.</summary>
    private static Vector512<byte> LastThree
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.GreaterThan(Vector512<byte>.Indices, Vector512.Create((byte)(Vector512<byte>.Count - 4)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> SixBits(Vector512<byte> bytes) => bytes & Vector512.Create((byte)0x3F);

    /// <summary>Stores the first so many of 64 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<ushort> lower, Vector512<ushort> upper, int count, char* to)
    {
        // Without a branch on how many: text has no rule that a processor could learn.
        KernelBounds.AssertWrite(to, count * sizeof(char));
        Vector512<ushort> places = Vector512<ushort>.Indices;
        Vector512<ushort> counts = Vector512.Create((ushort)count);
        Avx512BW.MaskStore((ushort*)to, Vector512.LessThan(places, counts), lower);
        Avx512BW.MaskStore((ushort*)to + Vector512<ushort>.Count, Vector512.LessThan(places + Vector512.Create((ushort)Vector512<ushort>.Count), counts), upper);
    }
}
#endif
