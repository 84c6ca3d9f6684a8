using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>While somebody types, most of what the generator sees does not compile. It must not throw over any of it.</summary>
public class HalfTypedCodeTests
{
    private static readonly string[] s_replacements =
    [
        "", "partial", "record", "struct", "class", "static", "override", "required", "file", "ref", "?", "*", "<", ">", "(", ")", "[", "]", "{", "}", ";", ",", "=", "=>",
        "null", "default", "int", "string", "void", "typeof(int)", "new()", "(SessionField)99", "-1", "\"\\ud800\"", "'", "\"", "[SessionFrom]", "this[int i]", "T", "Customer",
        "nameof", "$\"{", "#if", "/*", "global::", "where T : ", "Missing", "System.Void", "unsafe int*", "delegate*<void>", "dynamic", "Nullable<Nullable<int>>", "\0", "\ufeff",
    ];

    public static TheoryData<int> Programs => [.. Enumerable.Range(0, s_programs.Length)];

    private static readonly string[] s_programs =
    [
        """
        using System; using Wsk; using System.ComponentModel.DataAnnotations; using System.Text.Json.Serialization;
        namespace Shop {
          public partial interface IOuter<T> where T : struct {
            [SessionFrom(MaxBytes = 2000, Overflow = OverflowHandling.DropLowestPriority, InvalidValues = InvalidValueHandling.Omit, Formattable = true)]
            public sealed partial record Customer([SessionField(SessionField.HeadImgUrl, Priority = 5)] string? Url, [property: CustomData("a", "b", Format = "N2", Priority = int.MaxValue)] decimal? Sum) : Person<T>(Url) {
              [JsonPropertyName("remark"), MaxLength(5)] public required string Note { get; init; }
              [CustomData("c", "d")] private protected Level? _level;
              public CustomDataEntry[] CustomData => [];
            } }
          public record Person<T>(string? Email) where T : struct { public virtual T? Gender { get; } }
          [Flags] public enum Level : byte { A = 1, [Display(Name = "x")] B = 2, C = A | B }
        }
        """,
        """
        using Wsk;
        [SessionFrom] partial class Customer<T> : Base<T> where T : System.IFormattable
        {
            [CustomData("k", "v")] public T X; public override string Email { get => base.Email; }
            [SessionIgnore] public int Gender; public System.DateOnly Birthday;
            public string ToSessionFrom() => ""; public const int MaxSessionFromBytes = 5;
            [SessionFrom] private partial struct Inner { public readonly string Remark { get; } }
        }
        [SessionFrom] abstract partial class Base<T> { public abstract string Email { get; } [StringLength(3)] public string Title; }
        """,
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_that_ends_anywhere_is_survived(int program)
    {
        string source = s_programs[program];
        AssertSurvives(Enumerable.Range(0, source.Length).Select(length => source[..length]));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_that_begins_anywhere_is_survived(int program)
    {
        string source = s_programs[program];
        AssertSurvives(Enumerable.Range(0, source.Length / 3).Select(third => source[(third * 3)..]));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_with_tokens_lost_doubled_swapped_or_replaced_is_survived(int program)
    {
        var random = new Random(HalfTypedProgram.Seed + program);
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(s_programs[program]).GetRoot().DescendantTokens()];
        AssertSurvives(HostShare.Of(Enumerable.Range(0, 1200).Select(_ => Mutate(tokens, random))));
    }

    private static string Mutate(SyntaxToken[] tokens, Random random)
    {
        List<string> texts = [.. tokens.Select(token => token.ToFullString())];
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(texts.Count - 1);
            switch (random.Next(4))
            {
                case 0:
                    texts.RemoveAt(at);
                    break;
                case 1:
                    texts.Insert(at, texts[at]);
                    break;
                case 2:
                    (texts[at], texts[at + 1]) = (texts[at + 1], texts[at]);
                    break;
                default:
                    texts[at] = s_replacements[random.Next(s_replacements.Length)] + " ";
                    break;
            }
        }

        return string.Concat(texts);
    }

    /// <summary>One driver sees all versions, one after the other, as an editor's does; each is also a compilation that the next one replaces.</summary>
    private static void AssertSurvives(IEnumerable<string> versions)
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile("");
        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        int generated = 0;
        foreach (string version in versions)
        {
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CompilerSetting.Newest.Parse(version, "/consumer/File0.cs"));
            if (!RunSteps.CacheOutlivesEdits)
            {
                host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
            }

            try
            {
                generated += host.Run(compilation).GeneratedSources.Length;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException("The generator did not survive:\n" + version, exception);
            }
        }

        Assert.NotEqual(0, generated);
    }
}
