#if DEBUG
using System;
#endif
using System.Diagnostics;

namespace Wsk.Text;

// For kernels over pointers. A kernel declares the text that is left and the room that its contract promises for that text, anew in each round
// of its loop; the loads and stores up to the next declaration must lie within. The declaration is the thread's, so that helpers need no
// parameters for it.
internal static unsafe partial class KernelBounds
{
#if DEBUG
    [ThreadStatic]
    private static nuint s_readStart;

    [ThreadStatic]
    private static nuint s_readEnd;

    [ThreadStatic]
    private static nuint s_writeStart;

    [ThreadStatic]
    private static nuint s_writeEnd;
#endif

    /// <summary>Declares what may be read and written from here on.</summary>
    /// <param name="from">The text.</param>
    /// <param name="end">Its end.</param>
    /// <param name="to">The destination.</param>
    /// <param name="room">How many bytes may be written to it, slack included.</param>
    [Conditional("DEBUG")]
    public static void Declare(void* from, void* end, void* to, long room)
    {
#if DEBUG
        Debug.Assert(from <= end && room >= 0, "The text ends before it begins, or there is less than no room.");
        s_readStart = (nuint)from;
        s_readEnd = (nuint)end;
        s_writeStart = (nuint)to;
        s_writeEnd = (nuint)to + (nuint)room;
#endif
    }

    /// <summary>Asserts that the bytes are text.</summary>
    [Conditional("DEBUG")]
    public static void AssertRead(void* at, long bytes)
    {
#if DEBUG
        AssertWithin((long)at - (long)s_readStart, bytes, (long)s_readEnd - (long)s_readStart, "A load reads");
#endif
    }

    /// <summary>Asserts that the bytes are the kernel's to write.</summary>
    [Conditional("DEBUG")]
    public static void AssertWrite(void* at, long bytes)
    {
#if DEBUG
        AssertWithin((long)at - (long)s_writeStart, bytes, (long)s_writeEnd - (long)s_writeStart, "A store writes");
#endif
    }
}
