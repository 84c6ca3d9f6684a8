using System;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Finds the opening tags of WXML, and of the template of a Vue component.</summary>
internal sealed class MarkupScanner(PageKind kind, PageCursor cursor, ContactButtons buttons)
{
    // What is between these tags is another language.
    private static readonly string[] s_foreign = ["script", "style", "wxs", "docs", "i18n"];

    public void Scan()
    {
        while (cursor.TryMoveTo('<'))
        {
            if (cursor.IsAt("<!--"))
            {
                cursor.MoveBehind("-->");
            }
            else if (PageCursor.IsLetter(cursor.Peek(1)))
            {
                cursor.Move();
                ReadTag();
            }
            else
            {
                cursor.Move();
            }
        }
    }

    /// <summary>Reads the tag whose name is at the cursor. A tag that is not finished counts for nothing.</summary>
    private void ReadTag()
    {
        int start = cursor.Position;
        cursor.SkipWhile(IsTagName);

        var tag = new OpeningTag(start, cursor.Position);
        while (!cursor.IsAtEnd && cursor.Current != '<')
        {
            if (cursor.Current == '>')
            {
                bool isWhole = cursor.Peek(-1) == '/';
                cursor.Move();
                buttons.Check(tag);
                SkipForeign(tag, isWhole);
                return;
            }

            if (!IsAttributeName(cursor.Current))
            {
                cursor.Move();
            }
            else if (!TryReadAttribute(tag))
            {
                return;
            }
        }
    }

    private bool TryReadAttribute(OpeningTag tag)
    {
        int start = cursor.Position;
        cursor.SkipWhile(IsAttributeName);

        AttributeRole role = ContactAttributes.RoleOf(kind, cursor.Text, start, cursor.Position, out bool isBinding);
        tag.HasUnknownAttributes |= role == AttributeRole.Unknown;
        cursor.SkipWhiteSpace();
        int valueStart = cursor.Position;
        int valueEnd = valueStart;
        bool hasValue = cursor.Current == '=';
        if (hasValue && !TryReadValue(out valueStart, out valueEnd))
        {
            return false;
        }

        if (role is AttributeRole.OpenType or AttributeRole.SessionFrom)
        {
            // WeChat's compiler may take a backslash before the quotation mark for an escape.
            bool isKnown = hasValue && cursor.Text[Math.Max(valueStart, valueEnd) - 1] != '\\';
            ValueForm form = !isKnown ? ValueForm.None : isBinding ? ValueForm.Binding : kind == PageKind.Vue ? ValueForm.Text : ValueForm.Wxml;
            tag.Add(new PageAttribute(role, form, valueStart, valueEnd));
        }

        return true;
    }

    private bool TryReadValue(out int start, out int end)
    {
        cursor.Move();
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

    private void SkipForeign(OpeningTag tag, bool isWhole)
    {
        int length = tag.NameEnd - tag.NameStart;
        string? name = isWhole ? null : Array.Find(
            s_foreign,
            foreign => foreign.Length == length && string.Compare(cursor.Text, tag.NameStart, foreign, 0, length, StringComparison.OrdinalIgnoreCase) == 0);
        if (name is not null)
        {
            cursor.TryMoveTo("</" + name);
        }
    }

    private static bool IsTagName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':';

    // U+0000 is the end, too.
    private static bool IsAttributeName(char c) => c is not ('\0' or '=' or '>' or '<' or '/' or '"' or '\'') && !char.IsWhiteSpace(c);
}
