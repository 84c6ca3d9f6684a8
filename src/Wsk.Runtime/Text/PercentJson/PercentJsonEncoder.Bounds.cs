using System.Runtime.CompilerServices;

namespace Wsk.Text;

// How much room the kernels need. A kernel stores whole vectors of which only the first bytes are significant; its slack is how far behind
// MaxBytesPerUnit bytes for each unit it may store.
internal static partial class PercentJsonEncoder
{
    /// <summary>No UTF-16 unit takes more bytes: <c>%E8%AE%A2</c>.</summary>
    public const int MaxBytesPerUnit = 9;

    /// <summary>The slack of the widest kernel; also enough for the few bytes that close a value.</summary>
    public const int MaxSlack = Avx512Slack;

    /// <summary>A text of at most so many UTF-16 units is short: one load of the widest kernel.</summary>
    public const int ShortUnits = 32;

    /// <summary>One row of the table.</summary>
    public const int ScalarSlack = 8;

    /// <summary>Eight units are written where as few as one may count.</summary>
    public const int Vector128Slack = 80;

    /// <summary>Two steps of Chinese are written even for a single unit.</summary>
    public const int Avx512Slack = 128;

    /// <summary>How much room, in bytes, a text of so many units needs to be encoded without checks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long RoomFor(int units) => ((long)units * MaxBytesPerUnit) + MaxSlack;
}
