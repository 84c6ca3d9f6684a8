using System;

namespace Wsk.Engine;

/// <summary>
/// One way to encode text for a payload. Forms are structs, so that a cursor's code is compiled for each of them alone and calls its kernels directly.
/// </summary>
/// <typeparam name="TUnit">What the text becomes: <see cref="byte"/>, or <see cref="char"/> for UTF-16 units.</typeparam>
internal unsafe interface ITextForm<TUnit>
    where TUnit : unmanaged
{
    /// <summary>No UTF-16 unit of a text takes more of the destination.</summary>
    int MaxPerUnit { get; }

    /// <summary>How far behind the end of what counts a kernel may store.</summary>
    int MaxSlack { get; }

    /// <summary>Writes an encoded text without checking for room.</summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units.</param>
    /// <param name="to">Room for <see cref="MaxPerUnit"/> for each unit, and <see cref="MaxSlack"/>.</param>
    /// <returns>The end of what was written.</returns>
    TUnit* Encode(char* from, int units, TUnit* to);

    /// <summary>Writes an encoded text and touches nothing past the destination; false if it does not fit or the form has no such kernel.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="written">How much was written.</param>
    bool TryEncode(ReadOnlySpan<char> text, Span<TUnit> destination, out int written);

    /// <summary>How many UTF-8 bytes a text becomes.</summary>
    long Measure(ReadOnlySpan<char> text);
}
