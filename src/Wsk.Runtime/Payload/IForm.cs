using System;
using Wsk.Shared;

namespace Wsk.Engine;

/// <summary>How the payload's own JSON is put into a destination: what differs between bytes and UTF-16 units, and nothing else.</summary>
/// <typeparam name="TUnit">The destination's element: <see cref="byte"/>, or <see cref="char"/> for UTF-16 units.</typeparam>
internal unsafe interface IForm<TUnit> : ITextForm<TUnit>
    where TUnit : unmanaged
{
    /// <summary>The longest destination that can still hold a payload.</summary>
    int MaxRoom { get; }

    /// <summary>How far behind its end <see cref="Copy"/> may store.</summary>
    int CopySlack { get; }

    /// <summary>How many more UTF-8 bytes what was written takes than it has elements.</summary>
    long ExtraBytes { get; }

    /// <summary>
    /// Escapes a short text without a loop and appends the closing quote. Returns the end, or null if the text needs the general kernel; the
    /// destination's content is then unspecified.
    /// </summary>
    /// <param name="from">The text.</param>
    /// <param name="units">Its length in UTF-16 units, at most <c>JsonEscaper.ShortUnits</c>.</param>
    /// <param name="to">Room for <see cref="ITextForm{TUnit}.MaxPerUnit"/> for each unit, and <see cref="ITextForm{TUnit}.MaxSlack"/>.</param>
    TUnit* EscapeShort(char* from, int units, TUnit* to);

    /// <summary>Writes a padded key in full stores, where there is room for <see cref="FieldKeys.Width"/>.</summary>
    void WriteKey(scoped ReadOnlySpan<byte> paddedKey, int length, TUnit* to);

    /// <summary>Writes ASCII, where there is room for it and <see cref="CopySlack"/>.</summary>
    void Copy(scoped ReadOnlySpan<byte> ascii, TUnit* to);

    /// <summary>Writes one ASCII character.</summary>
    void Put(byte ascii, TUnit* to);

    /// <summary>Checks and writes the ten characters of a day without a loop; false if the day needs the general check.</summary>
    bool TryWriteDay(string day, TUnit* to);
}
