using System;
using System.Collections.Generic;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Reads the value of an attribute in WXML, where <c>{{…}}</c> holds an expression.</summary>
internal static class WxmlValue
{
    private const string Open = "{{";
    private const int BraceCount = 2;

    /// <summary>The literals and expressions of a value; null if an expression has no end.</summary>
    public static IReadOnlyList<ValuePart>? Read(MappedText value)
    {
        var parts = new List<ValuePart>();
        string text = value.Text;
        for (int position = 0; position < text.Length;)
        {
            int open = text.IndexOf(Open, position, StringComparison.Ordinal);
            int literalEnd = open < 0 ? text.Length : open;
            if (position < literalEnd)
            {
                parts.Add(new ValuePart(value.Slice(position, literalEnd), IsLiteral: true));
            }

            position = literalEnd;
            if (open >= 0)
            {
                int close = FindClose(text, open + BraceCount);
                if (close < 0)
                {
                    return null;
                }

                parts.Add(new ValuePart(value.Slice(open + BraceCount, close).Trim(), IsLiteral: false));
                position = close + BraceCount;
            }
        }

        return parts;
    }

    /// <summary>The object that an expression makes, with braces of its own or with those of WXML (<c>{{name: value}}</c>, <c>{{...all}}</c>).</summary>
    public static MappedText? FindObject(MappedText expression) =>
        ScriptValue.FindObject(expression) ?? (IsSpread(expression.Text) || BeginsWithKey(expression.Text) ? expression : null);

    private static int FindClose(string text, int start)
    {
        var walker = new ScriptWalker(text, start);
        while (walker.Depth != 0 || walker.End >= text.Length || text[walker.End] != '}')
        {
            if (!walker.MoveNext())
            {
                return -1;
            }
        }

        return walker.End + 1 < text.Length && text[walker.End + 1] == '}' ? walker.End : -1;
    }

    private static bool IsSpread(string expression) => expression.StartsWith("...", StringComparison.Ordinal);

    private static bool BeginsWithKey(string expression)
    {
        int end = 0;
        if (expression.Length != 0 && expression[0] is '"' or '\'')
        {
            ScriptText.TryFindEnd(expression, 0, expression.Length, out end);
        }
        else
        {
            while (end < expression.Length && (char.IsLetterOrDigit(expression[end]) || expression[end] is '_' or '$'))
            {
                end++;
            }
        }

        return end != 0 && expression.Substring(end).TrimStart() is { Length: > 0 } rest && rest[0] == ':';
    }
}
