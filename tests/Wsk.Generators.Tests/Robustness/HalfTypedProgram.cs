using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>Makes of a program what it is while somebody types: cut off anywhere, with tokens that are missing, doubled, swapped or out of place.</summary>
internal static class HalfTypedProgram
{
    /// <summary>Each Roslyn that the tests run on gets other programs, and the same ones in every run.</summary>
    public static int Seed { get; } = 20260101 + (typeof(Compilation).Assembly.GetName().Version is { } roslyn ? (roslyn.Major * 100) + roslyn.Minor : 0);

    private static readonly string[] s_strays =
    [
        "partial", "record", "struct", "static", "with", "new", "=>", "{", "}", "(", ")", "[", "]", "<", ">", ",", ";", ".", "?", "??", "=", "null", "default",
        "0", "3", "\"\"", "\"1986-02-30\"", "$\"{", "SessionField", "CustomData", "[SessionFrom]", "[CustomData(", "Gender", "this", "base", "get;", "nameof",
    ];

    /// <summary>The program up to every so many tokens.</summary>
    public static IEnumerable<string> Truncated(string program, int step)
    {
        SyntaxToken[] tokens = Tokens(program);
        for (int count = 0; count < tokens.Length; count += step)
        {
            yield return program[..tokens[count].SpanStart];
        }
    }

    /// <summary>The program with one to three tokens changed at random.</summary>
    public static IEnumerable<string> Mutated(string program, int count, Random random)
    {
        for (int i = 0; i < count; i++)
        {
            List<string> texts = [.. Tokens(program).Select(token => token.ToFullString())];
            for (int changes = random.Next(1, 4); changes > 0; changes--)
            {
                Mutate(texts, random);
            }

            yield return string.Concat(texts);
        }
    }

    private static void Mutate(List<string> texts, Random random)
    {
        int at = random.Next(texts.Count);
        int other = random.Next(texts.Count);
        switch (random.Next(5))
        {
            case 0:
                texts[at] = " ";
                break;
            case 1:
                texts.Insert(at, texts[at]);
                break;
            case 2:
                (texts[at], texts[other]) = (texts[other], texts[at]);
                break;
            case 3:
                texts[at] = " " + s_strays[random.Next(s_strays.Length)] + " ";
                break;
            default:
                texts.Insert(at, " " + s_strays[random.Next(s_strays.Length)] + " ");
                break;
        }
    }

    private static SyntaxToken[] Tokens(string program) => [.. SyntaxFactory.ParseTokens(program).Where(token => !token.IsKind(SyntaxKind.EndOfFileToken))];
}
