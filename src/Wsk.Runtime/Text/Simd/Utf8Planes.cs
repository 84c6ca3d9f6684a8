#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

/// <summary>Sixteen units of any kind as planes of UTF-8. Of a surrogate pair each half becomes two of the four bytes.</summary>
internal static class Utf8Planes
{
    /// <summary>What kind each unit is of; a mask has 0xFF where it is, 0 where it is not.</summary>
    /// <param name="low">The units' low bytes.</param>
    /// <param name="high">The units' high bytes.</param>
    /// <param name="isTwo">Two bytes of UTF-8.</param>
    /// <param name="isThree">Three bytes of UTF-8.</param>
    /// <param name="startsPair">A high surrogate, and the next unit is a low one.</param>
    /// <param name="endsPair">A low surrogate, and the unit before is a high one.</param>
    /// <param name="isLone">Any other surrogate.</param>
    /// <returns>A unit below U+0080.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Classify(
        Vector128<byte> low,
        Vector128<byte> high,
        out Vector128<byte> isTwo,
        out Vector128<byte> isThree,
        out Vector128<byte> startsPair,
        out Vector128<byte> endsPair,
        out Vector128<byte> isLone)
    {
        Vector128<byte> row = high & Vector128.Create((byte)0xF8);
        Vector128<byte> isBelow800 = Vector128.Equals(row, Vector128<byte>.Zero);
        Vector128<byte> isAscii = Vector128.Equals(high | (low & Vector128.Create((byte)0x80)), Vector128<byte>.Zero);
        Vector128<byte> isSurrogate = Vector128.Equals(row, Vector128.Create((byte)0xD8));
        Vector128<byte> isHigh = Vector128.Equals(high & Vector128.Create((byte)0xFC), Vector128.Create((byte)0xD8));
        Vector128<byte> isLow = isSurrogate ^ isHigh;
        isTwo = isBelow800 ^ isAscii;
        isThree = ~(isBelow800 | isSurrogate);
        startsPair = isHigh & BytePlanes.OfNext(isLow);
        endsPair = isLow & BytePlanes.OfPrevious(isHigh);
        isLone = isSurrogate ^ startsPair ^ endsPair;
        return isAscii;
    }

    // Which bits go where. A unit's planes are its high byte, its low byte, and the six bits across both before the last six:
    //
    //   unit    aaaabbbb bbcccccc              middle  00bbbbbb
    //   three   1110aaaa 10bbbbbb 10cccccc     First, Second, Last
    //   two     110bbbbb 10cccccc              First, Second; below U+0800 the unit is 00000bbb bbcccccc
    //
    // A surrogate pair; uuuuu is wwww + 1:
    //
    //   high    110110ww wwxxxxxx              middle  0010wwww
    //   low     110111yy yyzzzzzz              middle  0011yyyy
    //   UTF-8   11110uuu 10uuxxxx 10xxyyyy 10zzzzzz
    //           First    Second                of the high surrogate
    //                             First    Second of the low one; xx is in the low byte of the unit before

    /// <summary>The first byte of UTF-8 of each unit that is not ASCII, or the third where it ends a pair; 0 elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> First(
        Vector128<byte> low,
        Vector128<byte> high,
        Vector128<byte> middle,
        Vector128<byte> isTwo,
        Vector128<byte> isThree,
        Vector128<byte> startsPair,
        Vector128<byte> endsPair)
    {
        Vector128<byte> two = middle | Vector128.Create((byte)0xC0);
        Vector128<byte> three = BytePlanes.HighDigits(high) | Vector128.Create((byte)0xE0);
        Vector128<byte> starts = BytePlanes.ShiftRight(Supplementary(middle), 2, 0x07) | Vector128.Create((byte)0xF0);
        Vector128<byte> ends = BytePlanes.ShiftLeft(BytePlanes.OfPrevious(low), 4, 0x30)
            | (middle & Vector128.Create((byte)0x0F)) | Vector128.Create((byte)0x80);
        return (two & isTwo) | (three & isThree) | (starts & startsPair) | (ends & endsPair);
    }

    /// <summary>The second byte of UTF-8 of each unit that is not ASCII, or the fourth where it ends a pair; 0 elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Second(
        Vector128<byte> low,
        Vector128<byte> middle,
        Vector128<byte> isTwo,
        Vector128<byte> isThree,
        Vector128<byte> startsPair,
        Vector128<byte> endsPair)
    {
        Vector128<byte> three = middle | Vector128.Create((byte)0x80);
        Vector128<byte> starts = BytePlanes.ShiftLeft(Supplementary(middle), 4, 0x30)
            | BytePlanes.ShiftRight(low, 2, 0x0F) | Vector128.Create((byte)0x80);
        return (Last(low) & (isTwo | endsPair)) | (three & isThree) | (starts & startsPair);
    }

    /// <summary>The last byte of UTF-8 of each unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Last(Vector128<byte> low) => (low & Vector128.Create((byte)0x3F)) | Vector128.Create((byte)0x80);

    // A high surrogate's four bits and one: the code point's uppermost five.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Supplementary(Vector128<byte> middle) => (middle & Vector128.Create((byte)0x0F)) + Vector128<byte>.One;
}
#endif
