using System.Diagnostics;

namespace Wsk.Text;

/// <summary>What a kernel may touch, checked at each load and store in Debug builds.</summary>
/// <remarks>Release builds compile neither the calls nor their arguments.</remarks>
internal static partial class KernelBounds
{
    /// <summary>Asserts that a load lies within what may be read. The generator, which has no pointers, compiles this file alone.</summary>
    /// <param name="at">Where the load begins, in bytes or in whatever else the length counts.</param>
    /// <param name="count">How much it takes.</param>
    /// <param name="length">How much there is.</param>
    [Conditional("DEBUG")]
    public static void AssertRead(long at, long count, long length) => AssertWithin(at, count, length, "A load reads");

    /// <summary>Asserts that a store lies within what may be written.</summary>
    /// <param name="at">Where the store begins, in bytes or in whatever else the room counts.</param>
    /// <param name="count">How much it takes.</param>
    /// <param name="room">How much there is.</param>
    [Conditional("DEBUG")]
    public static void AssertWrite(long at, long count, long room) => AssertWithin(at, count, room, "A store writes");

    [Conditional("DEBUG")]
    private static void AssertWithin(long at, long count, long length, string what)
    {
        if (count != 0 && (at < 0 || at > length || count > length - at))
        {
            Debug.Fail($"{what} {count} at {at} of {length}.");
        }
    }
}
