using System;
using System.Runtime.CompilerServices;

namespace Wsk.Text;

/// <summary>
/// Fits kernels, which write without looking, to destinations of any size. Only here is it decided that there is room.
/// </summary>
internal static unsafe class BoundedEncoding
{
    /// <summary>Text that may not fit goes through the stack in pieces of so many units, and only the significant bytes are copied.</summary>
    public const int PieceUnits = 32;

    // Pieces shorter than this are not worth a kernel's start.
    private const int MinUncheckedUnits = 16;

    /// <summary>What a piece may become, and a kernel's slack; no kernel needs more.</summary>
    public const int PieceBytes = (PieceUnits * 9) + 128;

    /// <summary>Encodes a text; false, with 0 bytes written, when the destination is too small. Never touches a byte past it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEncode<TKernel>(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
        where TKernel : struct, ITextKernel
    {
        TKernel kernel = default;
        fixed (char* from = text)
        fixed (byte* to = destination)
        {
            if (((long)text.Length * kernel.MaxBytesPerUnit) + kernel.Slack <= destination.Length)
            {
                bytesWritten = (int)(kernel.Encode(from, from + text.Length, to) - to);
                return true;
            }

            return TryEncodeChecked<TKernel>(from, text.Length, to, destination.Length, out bytesWritten);
        }
    }

    /// <summary>How many bytes a text becomes.</summary>
    public static long Measure<TKernel>(ReadOnlySpan<char> text)
        where TKernel : struct, ITextKernel
    {
        TKernel kernel = default;
        byte* piece = stackalloc byte[PieceBytes];
        long length = 0;
        fixed (char* start = text)
        {
            char* from = start;
            char* end = start + text.Length;
            while (from < end)
            {
                char* stop = Piece(from, end, PieceUnits);
                length += kernel.Encode(from, stop, piece) - piece;
                from = stop;
            }
        }

        return length;
    }

    /// <summary>As many units as surely fit straight into the destination; then piece by piece through the stack.</summary>
    private static bool TryEncodeChecked<TKernel>(char* from, int units, byte* destination, int room, out int bytesWritten)
        where TKernel : struct, ITextKernel
    {
        TKernel kernel = default;
        bytesWritten = 0;

        // Every unit is a byte at least.
        if (units > room)
        {
            return false;
        }

        byte* piece = stackalloc byte[PieceBytes];
        char* end = from + units;
        byte* to = destination;
        byte* limit = destination + room;
        while (from < end)
        {
            long uncheckedUnits = (limit - to - kernel.Slack) / kernel.MaxBytesPerUnit;
            if (uncheckedUnits >= MinUncheckedUnits)
            {
                char* stop = Piece(from, end, uncheckedUnits);
                to = kernel.Encode(from, stop, to);
                from = stop;
            }
            else
            {
                char* stop = Piece(from, end, PieceUnits);
                int length = (int)(kernel.Encode(from, stop, piece) - piece);
                if (length > limit - to)
                {
                    return false;
                }

                new ReadOnlySpan<byte>(piece, length).CopyTo(new Span<byte>(to, length));
                to += length;
                from = stop;
            }
        }

        bytesWritten = (int)(to - destination);
        return true;
    }

    /// <summary>The end of a piece of at most so many units, at least two, that splits no surrogate pair.</summary>
    public static char* Piece(char* from, char* end, long units)
    {
        if (units >= end - from)
        {
            return end;
        }

        char* stop = from + units;
        return char.IsSurrogatePair(stop[-1], *stop) ? stop - 1 : stop;
    }
}
