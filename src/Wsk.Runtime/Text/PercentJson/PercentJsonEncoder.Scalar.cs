using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsk.Text;

// Unit by unit: ASCII from a table, the rest byte by byte from another. The generator compiles this file too, to encode labels.
internal static partial class PercentJsonEncoder
{
    /// <summary>Encodes a text without vectors; returns how many bytes it is.</summary>
    /// <exception cref="ArgumentException">There is not <see cref="RoomFor"/> the text, whatever it becomes.</exception>
    public static int EncodeScalar(ReadOnlySpan<char> text, Span<byte> destination) =>
        destination.Length >= RoomFor(text.Length)
            ? (int)Unsafe.ByteOffset(
                ref MemoryMarshal.GetReference(destination),
                ref EncodeScalar(ref MemoryMarshal.GetReference(text), text.Length, ref MemoryMarshal.GetReference(destination)))
            : throw new ArgumentException("There may not be enough room.", nameof(destination));

    /// <summary>Encodes a text without checking for room.</summary>
    /// <param name="from">Where the text begins.</param>
    /// <param name="units">How many units it has.</param>
    /// <param name="to">Room for as many times <see cref="MaxBytesPerUnit"/>, and for <see cref="ScalarSlack"/>.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte EncodeScalar(ref char from, int units, ref byte to)
    {
        ref byte rows = ref MemoryMarshal.GetReference(AsciiRows);
        ref byte lengths = ref MemoryMarshal.GetReference(AsciiLengths);
        ref byte triplets = ref MemoryMarshal.GetReference(Triplets);
        long room = ((long)units * MaxBytesPerUnit) + ScalarSlack;
        ref byte start = ref to;
        for (int i = 0; i < units; i++)
        {
            KernelBounds.AssertRead(i, 1, units);
            uint unit = Unsafe.Add(ref from, i);
            if (unit < 0x80)
            {
                KernelBounds.AssertRead(unit * AsciiRowBytes, AsciiRowBytes, AsciiRows.Length);
                KernelBounds.AssertWrite((long)Unsafe.ByteOffset(ref start, ref to), AsciiRowBytes, room);
                Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref rows, (nint)(unit * AsciiRowBytes))));
                to = ref Unsafe.Add(ref to, (nint)Unsafe.Add(ref lengths, (nint)unit));
            }
            else if (unit >= 0x800 && !SurrogatePairs.IsSurrogate(unit))
            {
                KernelBounds.AssertWrite((long)Unsafe.ByteOffset(ref start, ref to), (2 * 3) + TripletBytes, room);
                WriteTriplet(ref triplets, 0xE0 + (unit >> 12), ref to);
                WriteTriplet(ref triplets, 0x80 + ((unit >> 6) & 0x3F), ref Unsafe.Add(ref to, 3));
                WriteTriplet(ref triplets, 0x80 + (unit & 0x3F), ref Unsafe.Add(ref to, 6));
                to = ref Unsafe.Add(ref to, 9);
            }
            else if (unit < 0x800)
            {
                KernelBounds.AssertWrite((long)Unsafe.ByteOffset(ref start, ref to), 3 + TripletBytes, room);
                WriteTriplet(ref triplets, 0xC0 + (unit >> 6), ref to);
                WriteTriplet(ref triplets, 0x80 + (unit & 0x3F), ref Unsafe.Add(ref to, 3));
                to = ref Unsafe.Add(ref to, 6);
            }
            else if (i + 1 < units && SurrogatePairs.IsPair(unit, Unsafe.Add(ref from, i + 1)))
            {
                KernelBounds.AssertRead(i + 1, 1, units);
                uint codePoint = SurrogatePairs.CodePoint(unit, Unsafe.Add(ref from, ++i));
                KernelBounds.AssertWrite((long)Unsafe.ByteOffset(ref start, ref to), (3 * 3) + TripletBytes, room);
                WriteTriplet(ref triplets, 0xF0 + (codePoint >> 18), ref to);
                WriteTriplet(ref triplets, 0x80 + ((codePoint >> 12) & 0x3F), ref Unsafe.Add(ref to, 3));
                WriteTriplet(ref triplets, 0x80 + ((codePoint >> 6) & 0x3F), ref Unsafe.Add(ref to, 6));
                WriteTriplet(ref triplets, 0x80 + (codePoint & 0x3F), ref Unsafe.Add(ref to, 9));
                to = ref Unsafe.Add(ref to, 12);
            }
            else
            {
                KernelBounds.AssertWrite((long)Unsafe.ByteOffset(ref start, ref to), 8, room);
                WriteLoneSurrogate(unit, ref to);
                to = ref Unsafe.Add(ref to, 8);
            }
        }

        return ref to;
    }

    /// <summary>Writes the percent-encoded form of a byte from 0x80 up: three significant bytes and a NUL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteTriplet(ref byte triplets, uint utf8, ref byte to)
    {
        uint row = (utf8 - 0x80) * TripletBytes;
        KernelBounds.AssertRead(row, TripletBytes, Triplets.Length);
        Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref triplets, (nint)row)));
    }

    private static void WriteLoneSurrogate(uint unit, ref byte to)
    {
        to = (byte)'%';
        Unsafe.Add(ref to, 1) = (byte)'5';
        Unsafe.Add(ref to, 2) = (byte)'C';
        Unsafe.Add(ref to, 3) = (byte)'u';
        Unsafe.Add(ref to, 4) = (byte)'d';
        Unsafe.Add(ref to, 5) = HexDigits.Lower[(int)(unit >> 8) & 0xF];
        Unsafe.Add(ref to, 6) = HexDigits.Lower[(int)(unit >> 4) & 0xF];
        Unsafe.Add(ref to, 7) = HexDigits.Lower[(int)unit & 0xF];
    }
}
