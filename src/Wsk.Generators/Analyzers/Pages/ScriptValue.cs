using System.Collections.Generic;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Tells objects, literals and texts that are put together from all other JavaScript expressions.</summary>
internal static class ScriptValue
{
    /// <summary>The object literal that an expression consists of, whatever type TypeScript is told; null if it is something else.</summary>
    public static MappedText? FindObject(MappedText expression)
    {
        string text = expression.Text;
        var walker = new ScriptWalker(text, 0);
        if (!TryMoveToContent(walker) || text[walker.Start] != '{')
        {
            return null;
        }

        int start = walker.Start;
        while (walker.Depth != 0)
        {
            if (!walker.MoveNext())
            {
                return null;
            }
        }

        int end = walker.End;
        bool isAll = !TryMoveToContent(walker) ? !walker.IsBroken : IsWord(text, walker.Start, "as") || IsWord(text, walker.Start, "satisfies");
        return isAll ? expression.Slice(start, end) : null;
    }

    /// <summary>The parts of a literal, a template, or a sum that begins with one; null if the expression is something else.</summary>
    public static IReadOnlyList<ValuePart>? Read(MappedText expression)
    {
        if (SplitSum(expression.Text) is not { } operands)
        {
            return null;
        }

        var parts = new List<ValuePart>();
        foreach ((int start, int end) in operands)
        {
            AddOperand(parts, expression.Slice(start, end));
        }

        return parts;
    }

    private static bool TryMoveToContent(ScriptWalker walker)
    {
        while (walker.MoveNext())
        {
            if (walker.Token != ScriptToken.Space)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(string text, int start, string word) =>
        string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && start + word.Length < text.Length && char.IsWhiteSpace(text[start + word.Length]);

    /// <summary>The operands of a sum, without white space and comments around them; null if there are other operators.</summary>
    private static List<(int Start, int End)>? SplitSum(string text)
    {
        var operands = new List<(int Start, int End)>();
        var walker = new ScriptWalker(text, 0);
        int start = -1;
        int end = 0;
        int depth = 0;
        while (walker.MoveNext())
        {
            bool isPlus = depth == 0 && walker.Token == ScriptToken.Unit && text[walker.Start] == '+';
            if (isPlus && start >= 0)
            {
                operands.Add((start, end));
                start = -1;
            }
            else if (isPlus || (depth == 0 && walker.Depth == 0 && walker.Token == ScriptToken.Unit && !IsOfOperand(text, walker.Start)))
            {
                return null;
            }
            else if (walker.Token != ScriptToken.Space)
            {
                start = start < 0 ? walker.Start : start;
                end = walker.End;
            }

            depth = walker.Depth;
        }

        if (walker.IsBroken || depth != 0 || start < 0)
        {
            return null;
        }

        operands.Add((start, end));
        return operands;
    }

    private static bool IsOfOperand(string text, int position) =>
        char.IsLetterOrDigit(text[position])
        || text[position] is '_' or '$' or '.' or '!'
        || (text[position] == '?' && position + 1 < text.Length && text[position + 1] == '.');

    private static void AddOperand(List<ValuePart> parts, MappedText operand)
    {
        string text = operand.Text;
        bool isString = text[0] is '"' or '\'' && ScriptText.TryFindEnd(text, 0, text.Length, out int end) && end == text.Length;
        if (isString)
        {
            parts.Add(new ValuePart(ScriptEscapes.Decode(operand.Slice(1, text.Length - 1)), IsLiteral: true));
        }
        else if (text[0] != '`' || !TryAddTemplate(parts, operand))
        {
            parts.Add(new ValuePart(operand, IsLiteral: false));
        }
    }

    /// <summary>Adds the literals and values of a template. On false, something follows the template, as in <c>`…`.trim()</c>, and nothing is added.</summary>
    private static bool TryAddTemplate(List<ValuePart> parts, MappedText operand)
    {
        var added = new List<ValuePart>();
        var walker = new ScriptWalker(operand.Text, 0);
        int start = 1;
        while (walker.MoveNext() && (walker.Depth != 0 || walker.Start == 0))
        {
            if (walker.Token == ScriptToken.HoleStart && walker.Depth == 2)
            {
                AddLiteral(start, walker.Start);
                start = walker.End;
            }
            else if (walker.Token == ScriptToken.HoleEnd && walker.Depth == 1)
            {
                added.Add(new ValuePart(operand.Slice(start, walker.Start), IsLiteral: false));
                start = walker.End;
            }
        }

        if (walker.IsBroken || walker.End != operand.Text.Length)
        {
            return false;
        }

        AddLiteral(start, walker.Start);
        parts.AddRange(added);
        return true;

        void AddLiteral(int from, int to)
        {
            if (from < to)
            {
                added.Add(new ValuePart(ScriptEscapes.Decode(operand.Slice(from, to)), IsLiteral: true));
            }
        }
    }
}
