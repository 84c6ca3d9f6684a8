using System;
using System.Runtime.CompilerServices;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.Engine;

internal unsafe partial struct Cursor<TUnit, TForm>
{
    // Shorter pieces of a text are not worth a kernel's start.
    private const int MinPiece = 16;

    /// <summary>Writes a member whose value is text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteText(scoped ReadOnlySpan<byte> key, string value)
    {
        if (key.Length <= FieldKeys.Width && IsUnchecked)
        {
            _form.Copy(key, To);
            WriteUnchecked(To + key.Length, value);
        }
        else
        {
            WriteTextChecked(key, value);
        }
    }

    /// <summary>Writes a text and its closing quote, where any short text fits. Not inlined: it would exhaust the inlining budget of generated code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteUnchecked(TUnit* to, string value)
    {
        TUnit* end = AppendShort(to, value);
        if (end != null)
        {
            To = end;
            return;
        }

        WriteLong(to, value);
    }

    /// <summary>Writes a member whose value is text, wherever there is room for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteTextChecked(scoped ReadOnlySpan<byte> key, string value) => To = AppendLong(Append(To, key), value);

    /// <summary>Appends a text.</summary>
    /// <param name="to">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="form">How the text is encoded.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TUnit* AppendText<TText>(TUnit* to, scoped ReadOnlySpan<char> text, scoped ref TText form)
        where TText : struct, ITextForm<TUnit>
    {
        if (RoomFor(text.Length, ref form) > _end - to)
        {
            return AppendInPieces(to, text, ref form);
        }

        fixed (char* from = text)
        {
            return form.Encode(from, text.Length, to);
        }
    }

    private static long RoomFor<TText>(int units, scoped ref TText form)
        where TText : struct, ITextForm<TUnit> => ((long)units * form.MaxPerUnit) + form.MaxSlack;

    /// <summary>
    /// Appends a short text and its closing quote, where any short text fits. Null if the text needs the general kernel: a result and a place by reference
    /// would cost a short text a second test.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TUnit* AppendShort(TUnit* to, string value)
    {
        if (value.Length > JsonEscaper.ShortUnits)
        {
            return null;
        }

        fixed (char* from = value)
        {
            return _form.EscapeShort(from, value.Length, to);
        }
    }

    // Not inlined, so that a short text meets a method without a frame.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLong(TUnit* to, string value) => To = AppendLong(to, value);

    /// <summary>Appends a text of any length, and its closing quote.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private TUnit* AppendLong(TUnit* to, string value)
    {
        if (RoomFor(value.Length, ref _form) > _end - to)
        {
            return Append(AppendInPieces(to, value.AsSpan(), ref _form), "\""u8);
        }

        fixed (char* from = value)
        {
            to = _form.Encode(from, value.Length, to);
        }

        _form.Put((byte)'"', to);
        return to + 1;
    }

    /// <summary>Appends a text in pieces that fit whatever they become, for hardly any text takes as much room as it might.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private TUnit* AppendInPieces<TText>(TUnit* to, scoped ReadOnlySpan<char> text, scoped ref TText form)
        where TText : struct, ITextForm<TUnit>
    {
        if (IsBeyondLimit(to, text.Length))
        {
            return CountOnly(to, text.Length);
        }

        fixed (char* start = text)
        {
            char* from = start;
            char* end = start + text.Length;
            while (from < end)
            {
                long rest = end - from;
                long fitting = (_end - to - form.MaxSlack) / form.MaxPerUnit;
                if (fitting >= Math.Min(rest, MinPiece))
                {
                    char* stop = BoundedEncoding.Piece(from, end, fitting);
                    to = form.Encode(from, (int)(stop - from), to);
                    from = stop;
                }
                else if (!TryGrow(ref to, rest + RoomFor(MinPiece, ref form)))
                {
                    return AppendRest(to, new ReadOnlySpan<char>(from, (int)rest), ref form);
                }
            }
        }

        return to;
    }

    /// <summary>Appends the rest of a text where the cursor cannot grow: to the last element, or not at all.</summary>
    private TUnit* AppendRest<TText>(TUnit* to, scoped ReadOnlySpan<char> rest, scoped ref TText form)
        where TText : struct, ITextForm<TUnit> =>
        form.TryEncode(rest, new Span<TUnit>(to, (int)(_end - to)), out int written) ? to + written : CountOnly(to, form.Measure(rest));
}
