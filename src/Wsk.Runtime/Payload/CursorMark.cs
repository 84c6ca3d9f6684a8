namespace Wsk.Engine;

/// <summary>A place in what a cursor has appended.</summary>
/// <param name="written">The elements that were in memory.</param>
/// <param name="counted">The bytes that were counted only.</param>
internal readonly struct CursorMark(long written, long counted)
{
    /// <summary>Behind everything.</summary>
    public static CursorMark None => new(long.MaxValue, 0);

    public long Written { get; } = written;

    public long Counted { get; } = counted;
}
