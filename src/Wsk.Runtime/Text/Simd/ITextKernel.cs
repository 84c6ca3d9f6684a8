namespace Wsk.Text;

/// <summary>One way to encode text. Kernels are structs without state, so that generic code over one is compiled for it alone.</summary>
internal unsafe interface ITextKernel
{
    /// <summary>No UTF-16 unit becomes more bytes.</summary>
    int MaxBytesPerUnit { get; }

    /// <summary>
    /// How far behind the end of what counts a kernel may store. Kernels store whole vectors of which only the first bytes count:
    /// <see cref="MaxBytesPerUnit"/> for each unit and this much more are all that one may touch.
    /// </summary>
    int Slack { get; }

    /// <summary>Encodes a text without checking for room.</summary>
    /// <param name="from">The text.</param>
    /// <param name="end">Its end. A surrogate pair must not straddle it.</param>
    /// <param name="to">Room for <see cref="MaxBytesPerUnit"/> bytes for each unit, and <see cref="Slack"/>.</param>
    /// <returns>The end of what was written.</returns>
    byte* Encode(char* from, char* end, byte* to);
}
