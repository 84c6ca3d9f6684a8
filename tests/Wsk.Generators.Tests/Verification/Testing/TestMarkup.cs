using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>A text without its markup, and what the markup said: <c>[|…|]</c>, <c>{|WSK2001:…|}</c> and <c>{|#0:…|}</c>, nested at will.</summary>
/// <param name="Text">The text.</param>
/// <param name="Spans">The spans in the order in which they close; the name is empty for <c>[|…|]</c>.</param>
internal sealed record TestMarkup(string Text, ImmutableArray<(string Name, TextSpan Span)> Spans)
{
    private static readonly SearchValues<char> s_nameUnits = SearchValues.Create("#ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static TestMarkup Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var open = new Stack<(string Name, int Start)>();
        for (int i = 0; i < marked.Length; i++)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(i);
            if (rest.StartsWith("[|") || IsNamedStart(rest))
            {
                int nameEnd = rest[0] == '{' ? rest.IndexOf(':') : 1;
                open.Push((rest[0] == '{' ? rest[2..nameEnd].ToString() : "", text.Length));
                i += nameEnd;
            }
            else if ((rest.StartsWith("|]") || rest.StartsWith("|}")) && open.TryPop(out (string Name, int Start) span))
            {
                spans.Add((span.Name, TextSpan.FromBounds(span.Start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0 ? new TestMarkup(text.ToString(), spans.ToImmutable()) : throw new FormatException("Markup is not closed: " + marked);
    }

    /// <summary><c>{|</c>, then a rule's ID or <c>#</c> and a number, then a colon: everything else is code.</summary>
    private static bool IsNamedStart(ReadOnlySpan<char> rest)
    {
        int colon = rest.StartsWith("{|") ? rest.IndexOf(':') : -1;
        return colon > 2 && rest[2..colon].IndexOfAnyExcept(s_nameUnits) < 0;
    }
}
