using System.Collections.Generic;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Walks over the tokens of a JavaScript expression, and knows at each of them how many brackets, braces and templates are open.</summary>
internal sealed class ScriptWalker(string text, int start)
{
    private readonly Stack<char> _open = new();

    /// <summary>The start of the token.</summary>
    public int Start { get; private set; } = start;

    /// <summary>The end of the token.</summary>
    public int End { get; private set; } = start;

    public ScriptToken Token { get; private set; }

    /// <summary>How many brackets, braces and templates are open behind the token.</summary>
    public int Depth => _open.Count;

    /// <summary>Whether something is closed that was not open, or a string has no end.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Moves to the next token. On false, the text is over or broken.</summary>
    public bool MoveNext()
    {
        Start = End;
        if (IsBroken || Start >= text.Length)
        {
            return false;
        }

        char c = text[Start];
        if (_open.Count != 0 && _open.Peek() == '`')
        {
            ReadInTemplate(c);
        }
        else if (char.IsWhiteSpace(c))
        {
            Read(ScriptToken.Space, 1);
        }
        else if (c == '/' && Start + 1 < text.Length && text[Start + 1] is '/' or '*')
        {
            ReadComment(text[Start + 1]);
        }
        else if (c is '"' or '\'')
        {
            IsBroken = !ScriptText.TryFindEnd(text, Start, text.Length, out int end);
            Read(ScriptToken.String, end - Start);
        }
        else
        {
            ReadUnit(c);
        }

        return !IsBroken;
    }

    private void ReadUnit(char c)
    {
        Read(ScriptToken.Unit, 1);
        switch (c)
        {
            case '`':
                Token = ScriptToken.TemplateStart;
                _open.Push('`');
                break;
            case '{':
                _open.Push('}');
                break;
            case '(':
                _open.Push(')');
                break;
            case '[':
                _open.Push(']');
                break;
            case '}' or ')' or ']':
                IsBroken = _open.Count == 0 || _open.Pop() != c;
                Token = !IsBroken && Depth != 0 && _open.Peek() == '`' ? ScriptToken.HoleEnd : ScriptToken.Unit;
                break;
        }
    }

    private void ReadInTemplate(char c)
    {
        if (c == '`')
        {
            Read(ScriptToken.TemplateEnd, 1);
            _open.Pop();
        }
        else if (c == '$' && Start + 1 < text.Length && text[Start + 1] == '{')
        {
            Read(ScriptToken.HoleStart, 2);
            _open.Push('}');
        }
        else
        {
            // An escape is one token, so that an escaped backtick ends nothing.
            Read(ScriptToken.TemplateText, c == '\\' && Start + 1 < text.Length ? 2 : 1);
        }
    }

    private void ReadComment(char second)
    {
        string mark = second == '*' ? "*/" : "\n";
        int end = text.IndexOf(mark, Start + 2, System.StringComparison.Ordinal);
        Read(ScriptToken.Space, (end < 0 ? text.Length : end + mark.Length) - Start);
    }

    private void Read(ScriptToken token, int length)
    {
        Token = token;
        End = Start + length;
    }
}

/// <summary>The tokens that an expression is told apart by.</summary>
internal enum ScriptToken
{
    /// <summary>White space or a comment.</summary>
    Space,

    /// <summary>A whole string with its quotation marks.</summary>
    String,

    /// <summary>The backtick that begins a template.</summary>
    TemplateStart,

    /// <summary>A unit or an escape of a template's own text.</summary>
    TemplateText,

    /// <summary>The <c>${</c> of a template.</summary>
    HoleStart,

    /// <summary>The brace that ends <c>${</c>.</summary>
    HoleEnd,

    /// <summary>The backtick that ends a template.</summary>
    TemplateEnd,

    /// <summary>Any other unit.</summary>
    Unit,
}
