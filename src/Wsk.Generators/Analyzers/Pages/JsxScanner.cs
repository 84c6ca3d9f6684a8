using System.Collections.Generic;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>
/// Finds the opening tags in JavaScript and TypeScript without knowing their grammar. What might be a tag is read as one; a comparison or a type
/// argument soon has something that no tag has. Tags stand in braces and braces in tags, so the scanner keeps the open ones on a stack of its own.
/// </summary>
internal sealed class JsxScanner
{
    private static readonly char[] s_templateStops = ['`', '$', '\\'];
    private static readonly UnitSet s_codeStops = new("`{}<\"'/");
    private static readonly UnitSet s_tagName = new("-_.:$", hasLetters: true);
    private static readonly UnitSet s_attributeName = new("-_.:$@", hasLetters: true);

    private readonly PageCursor _cursor;
    private readonly ContactButtons _buttons;
    private readonly Stack<Frame> _open = new();
    private readonly Stack<OpeningTag> _tags = new();

    // Up to where no regular expression, no string in double and none in single quotation marks can end.
    private readonly int[] _endless = new int[3];

    // The last unit of code that is not white space tells a division from a regular expression.
    private char _last;

    private Frame _top = new(FrameKind.Code);

    public JsxScanner(PageCursor cursor, ContactButtons buttons)
    {
        _cursor = cursor;
        _buttons = buttons;
    }

    public void Scan()
    {
        while (!_cursor.IsAtEnd)
        {
            if (_top.Kind == FrameKind.Template)
            {
                StepInTemplate();
            }
            else if (_top.Kind == FrameKind.Tag)
            {
                StepInTag(_tags.Peek());
            }
            else
            {
                StepInCode();
            }
        }
    }

    private void Push(Frame frame)
    {
        _open.Push(_top);
        _top = frame;
    }

    private void StepInTemplate()
    {
        _cursor.TryMoveToAny(s_templateStops);
        if (_cursor.Current == '`')
        {
            _top = _open.Pop();
        }
        else if (_cursor.IsAt("${"))
        {
            _cursor.Move();
            Push(new Frame(FrameKind.Braces));
        }
        else if (_cursor.Current == '\\')
        {
            _cursor.Move();
        }

        _cursor.Move();
    }

    private void StepInCode()
    {
        SkipPlainCode();
        if (_cursor.IsAtEnd)
        {
            return;
        }

        char c = _cursor.Current;
        switch (c)
        {
            case '`':
                Push(new Frame(FrameKind.Template));
                break;
            case '{':
                Push(new Frame(FrameKind.Braces));
                break;
            case '}':
                CloseBraces();
                break;
            case '<' when PageCursor.IsLetter(_cursor.Peek(1)):
                _cursor.Move();
                OpenTag();
                return;
            case '/' when TrySkipComment():
                return;
            case '"' or '\'' or '/' when TrySkipLiteral(c):
                _last = c;
                return;
        }

        _last = c;
        _cursor.Move();
    }

    /// <summary>Moves to the next unit that might begin or end something.</summary>
    private void SkipPlainCode()
    {
        string text = _cursor.Text;
        int start = _cursor.Position;
        int end = s_codeStops.NextIn(text, start);
        _cursor.MoveTo(end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        _last = end > start ? text[end - 1] : _last;
    }

    private void CloseBraces()
    {
        if (_top.Kind != FrameKind.Braces)
        {
            return;
        }

        Frame braces = _top;
        _top = _open.Pop();
        if (braces.Role is AttributeRole.OpenType or AttributeRole.SessionFrom)
        {
            _tags.Peek().Add(new PageAttribute(braces.Role, ValueForm.Script, braces.ValueStart, _cursor.Position));
        }
    }

    private void OpenTag()
    {
        int start = _cursor.Position;
        _cursor.MoveTo(s_tagName.EndOf(_cursor.Text, start));

        _tags.Push(new OpeningTag(start, _cursor.Position));
        Push(new Frame(FrameKind.Tag));
    }

    private void StepInTag(OpeningTag tag)
    {
        _cursor.SkipWhiteSpace();
        char c = _cursor.Current;
        if (TrySkipComment())
        {
            return;
        }

        if (c == '>')
        {
            CloseTag();
            _buttons.Check(tag);
            _last = c;
            _cursor.Move();
        }
        else if (c == '{')
        {
            tag.HasUnknownAttributes = true;
            OpenBraces(AttributeRole.Other);
        }
        else if (s_attributeName.Contains(c))
        {
            ReadAttribute(tag);
        }
        else if (c == '/')
        {
            _cursor.Move();
        }
        else
        {
            // It was no tag, or it is not finished. The unit is looked at again as code.
            CloseTag();
        }
    }

    private void CloseTag()
    {
        _tags.Pop();
        _top = _open.Pop();
    }

    private void ReadAttribute(OpeningTag tag)
    {
        int start = _cursor.Position;
        _cursor.MoveTo(s_attributeName.EndOf(_cursor.Text, start));

        AttributeRole role = ContactAttributes.RoleOf(PageKind.Jsx, _cursor.Text, start, _cursor.Position, out _);
        _cursor.SkipWhiteSpace();
        if (_cursor.Current == '=')
        {
            _cursor.Move();
            _cursor.SkipWhiteSpace();
            ReadValue(tag, role);
        }
        else if (role == AttributeRole.SessionFrom)
        {
            tag.Add(new PageAttribute(role, ValueForm.None, start, start));
        }
    }

    private void ReadValue(OpeningTag tag, AttributeRole role)
    {
        if (_cursor.Current == '{')
        {
            OpenBraces(role);
        }
        else if (_cursor.Current is '"' or '\'')
        {
            if (!_cursor.TrySkipQuoted(out int start, out int end))
            {
                CloseTag();
            }
            else if (role != AttributeRole.Other)
            {
                tag.Add(new PageAttribute(role, ValueForm.Text, start, end));
            }
        }
    }

    private void OpenBraces(AttributeRole role)
    {
        _cursor.Move();
        _last = '{';
        Push(new Frame(FrameKind.Braces, Role: role, ValueStart: _cursor.Position));
    }

    private bool TrySkipComment()
    {
        if (_cursor.Current != '/')
        {
            return false;
        }

        if (_cursor.IsAt("/*"))
        {
            _cursor.Move(2);
            _cursor.MoveBehind("*/");
            return true;
        }

        // In the text between tags, two slashes behind a colon belong to an address.
        bool isLine = _cursor.IsAt("//") && _cursor.Peek(-1) != ':';
        if (isLine)
        {
            _cursor.TryMoveTo('\n');
        }

        return isLine;
    }

    /// <summary>Moves over a string or a regular expression. On false, there is none, as with an apostrophe in the text between tags.</summary>
    private bool TrySkipLiteral(char c)
    {
        bool mayBegin = c == '/'
            ? _last is '\0' or '(' or ',' or '=' or ':' or '[' or '!' or '&' or '|' or '?' or '{' or ';'
            : !char.IsLetterOrDigit(_cursor.Peek(-1));

        // One that has no end is not looked for again on the same line.
        int place = c == '/' ? 0 : c == '"' ? 1 : 2;
        int start = _cursor.Position;
        if (!mayBegin || start < _endless[place])
        {
            return false;
        }

        bool isWhole = ScriptText.TryFindEnd(_cursor.Text, start, _cursor.Text.Length, out int end);
        _cursor.MoveTo(end);
        if (!isWhole)
        {
            _endless[place] = end;
            _cursor.MoveTo(start);
        }

        return isWhole;
    }

    private enum FrameKind
    {
        Code,
        Braces,
        Template,
        Tag,
    }

    private readonly record struct Frame(FrameKind Kind, AttributeRole Role = AttributeRole.Other, int ValueStart = 0);
}
