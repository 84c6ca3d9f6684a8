using System;
using System.Diagnostics;
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
            ? (int)EncodeScalar(ref MemoryMarshal.GetReference(text), text.Length, ref MemoryMarshal.GetReference(destination))
            : throw new ArgumentException("There may not be enough room.", nameof(destination));

    /// <summary>Encodes a text without checking for room.</summary>
    /// <param name="from">Where the text begins.</param>
    /// <param name="units">How many units it has.</param>
    /// <param name="to">Room for as many times <see cref="MaxBytesPerUnit"/>, and for <see cref="ScalarSlack"/>.</param>
    /// <returns>How many bytes it is.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint EncodeScalar(ref char from, int units, ref byte to)
    {
        ref byte rows = ref MemoryMarshal.GetReference(AsciiRows);
        ref byte lengths = ref MemoryMarshal.GetReference(AsciiLengths);

        // Where the bytes begin that start two, three and four bytes of UTF-8; those that go on are the first of all.
        ref byte triplets = ref MemoryMarshal.GetReference(Triplets);
        ref byte startsTwo = ref Unsafe.Add(ref triplets, (0xC0 - 0x80) * TripletBytes);
        ref byte startsThree = ref Unsafe.Add(ref triplets, (0xE0 - 0x80) * TripletBytes);
        ref byte startsFour = ref Unsafe.Add(ref triplets, (0xF0 - 0x80) * TripletBytes);
        nint at = 0;
        for (int i = 0; i < units; i++)
        {
            uint unit = Unsafe.Add(ref from, i);
            if (unit < 0x80)
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref rows, (nint)(unit * AsciiRowBytes))));
                at += Unsafe.Add(ref lengths, (nint)unit);
            }
            else if (unit >= 0x800 && !SurrogatePairs.IsSurrogate(unit))
            {
                WriteTriplet(ref startsThree, unit >> 12, ref Unsafe.Add(ref to, at));
                WriteTriplet(ref triplets, (unit >> 6) & 0x3F, ref Unsafe.Add(ref to, at + 3));
                WriteTriplet(ref triplets, unit & 0x3F, ref Unsafe.Add(ref to, at + 6));
                at += 9;
            }
            else if (unit < 0x800)
            {
                WriteTriplet(ref startsTwo, unit >> 6, ref Unsafe.Add(ref to, at));
                WriteTriplet(ref triplets, unit & 0x3F, ref Unsafe.Add(ref to, at + 3));
                at += 6;
            }
            else if (i + 1 < units && SurrogatePairs.IsPair(unit, Unsafe.Add(ref from, i + 1)))
            {
                uint codePoint = SurrogatePairs.CodePoint(unit, Unsafe.Add(ref from, ++i));
                WriteTriplet(ref startsFour, codePoint >> 18, ref Unsafe.Add(ref to, at));
                WriteTriplet(ref triplets, (codePoint >> 12) & 0x3F, ref Unsafe.Add(ref to, at + 3));
                WriteTriplet(ref triplets, (codePoint >> 6) & 0x3F, ref Unsafe.Add(ref to, at + 6));
                WriteTriplet(ref triplets, codePoint & 0x3F, ref Unsafe.Add(ref to, at + 9));
                at += 12;
            }
            else
            {
                WriteLoneSurrogate(unit, ref Unsafe.Add(ref to, at));
                at += 8;
            }

            Debug.Assert(at <= (nint)(i + 1) * MaxBytesPerUnit, "A unit became more bytes than there is room for.");
        }

        return at;
    }

    /// <summary>Writes three significant bytes and a NUL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteTriplet(ref byte triplets, uint index, ref byte to) =>
        Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref triplets, (nint)(index * TripletBytes))));

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
