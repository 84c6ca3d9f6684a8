using System;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>
/// Finds the opening tags of WXML, and of the template of a Vue component. Few of them are contact buttons, so the scanner first looks where a tag ends,
/// from one value to the next, and reads the attributes only if the word is between.
/// </summary>
internal sealed class MarkupScanner(PageKind kind, PageCursor cursor, ContactButtons buttons)
{
    private const string Comment = "<!--";
    private const string CommentEnd = "-->";
    private const string ClosingTag = "</";

    // What is between these tags is another language.
    private static readonly string[] s_foreign = ["script", "style", "wxs", "docs", "i18n"];

    private static readonly UnitSet s_tagName = new("-_.:", hasLetters: true);
    private static readonly char[] s_endsOfNames = ['=', '>', '<'];

    // The word that is next, from the tag at the cursor on.
    private int _contact = -1;

    public void Scan()
    {
        while (cursor.TryMoveTo('<'))
        {
            if (cursor.IsAt(Comment))
            {
                cursor.MoveBehind(CommentEnd);
                continue;
            }

            cursor.Move();
            if (PageCursor.IsLetter(cursor.Current))
            {
                ReadTag();
            }
        }
    }

    /// <summary>Reads the tag whose name is at the cursor. A tag that is not finished counts for nothing.</summary>
    private void ReadTag()
    {
        int start = cursor.Position;
        cursor.MoveTo(s_tagName.EndOf(cursor.Text, start));

        int nameEnd = cursor.Position;
        if (!TryMoveToEnd())
        {
            return;
        }

        int end = cursor.Position;
        bool isWhole = cursor.Peek(-1) == '/';
        if (HoldsContact(start, end))
        {
            cursor.MoveTo(nameEnd);
            buttons.Check(ReadAttributes(new OpeningTag(start, nameEnd), end));
        }

        cursor.MoveTo(end + 1);
        if (!isWhole)
        {
            SkipForeign(start, nameEnd - start);
        }
    }

    /// <summary>Moves from the name of a tag to its end. On false, the tag is not finished.</summary>
    private bool TryMoveToEnd()
    {
        int names = cursor.Position;
        while (cursor.TryMoveToAny(s_endsOfNames) && cursor.Current != '<')
        {
            if (cursor.Current == '>')
            {
                return true;
            }

            bool isValue = EndsWithName(names, cursor.Position);
            cursor.Move();
            if (isValue)
            {
                if (!TrySkipValue(out _, out _))
                {
                    return false;
                }

                names = cursor.Position;
            }
        }

        return false;
    }

    private bool EndsWithName(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(cursor.Text[end - 1]))
        {
            end--;
        }

        return end > start && IsAttributeName(cursor.Text[end - 1]);
    }

    /// <summary>Moves over the value behind an equals sign. On false, its quotation mark is not closed.</summary>
    private bool TrySkipValue(out int start, out int end)
    {
        cursor.SkipWhiteSpace();
        if (cursor.Current is '"' or '\'')
        {
            return cursor.TrySkipQuoted(out start, out end);
        }

        start = cursor.Position;
        while (!cursor.IsAtEnd && !char.IsWhiteSpace(cursor.Current) && cursor.Current is not ('>' or '<') && !cursor.IsAt("/>"))
        {
            cursor.Move();
        }

        end = cursor.Position;
        return true;
    }

    private bool HoldsContact(int start, int end)
    {
        if (_contact < start)
        {
            int next = cursor.Text.IndexOf(PageChecker.Contact, start, StringComparison.Ordinal);
            _contact = next < 0 ? int.MaxValue : next;
        }

        return _contact < end;
    }

    private OpeningTag ReadAttributes(OpeningTag tag, int end)
    {
        while (cursor.Position < end)
        {
            if (IsAttributeName(cursor.Current))
            {
                ReadAttribute(tag);
            }
            else
            {
                cursor.Move();
            }
        }

        return tag;
    }

    private void ReadAttribute(OpeningTag tag)
    {
        int start = cursor.Position;
        while (IsAttributeName(cursor.Current))
        {
            cursor.Move();
        }

        AttributeRole role = ContactAttributes.RoleOf(kind, cursor.Text, start, cursor.Position, out bool isBinding);
        tag.HasUnknownAttributes |= role == AttributeRole.Unknown;
        cursor.SkipWhiteSpace();
        int valueStart = cursor.Position;
        int valueEnd = valueStart;
        bool hasValue = cursor.Current == '=';
        if (hasValue)
        {
            cursor.Move();
            TrySkipValue(out valueStart, out valueEnd);
        }

        if (role is AttributeRole.OpenType or AttributeRole.SessionFrom)
        {
            // WeChat's compiler may take a backslash before the quotation mark for an escape.
            bool isKnown = hasValue && cursor.Text[Math.Max(valueStart, valueEnd) - 1] != '\\';
            ValueForm form = !isKnown ? ValueForm.None : isBinding ? ValueForm.Binding : kind == PageKind.Vue ? ValueForm.Text : ValueForm.Wxml;
            tag.Add(new PageAttribute(role, form, valueStart, valueEnd));
        }
    }

    private void SkipForeign(int nameStart, int length)
    {
        foreach (string foreign in s_foreign)
        {
            if (foreign.Length == length && IsAt(foreign, nameStart))
            {
                while (cursor.TryMoveTo(ClosingTag) && !IsAt(foreign, cursor.Position + ClosingTag.Length))
                {
                    cursor.Move(ClosingTag.Length);
                }

                return;
            }
        }
    }

    private bool IsAt(string name, int place) => string.Compare(cursor.Text, place, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;

    // U+0000 is the end, too.
    private static bool IsAttributeName(char c) => c is not ('\0' or '=' or '>' or '<' or '/' or '"' or '\'') && !char.IsWhiteSpace(c);
}
