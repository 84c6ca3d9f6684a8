using System;
using System.Collections.Generic;
using System.Linq;

namespace Wsk.Generators.Tests.Rules.Cost;

/// <summary>Programs that are each large in one way, as if a tool had written them.</summary>
internal static class Shapes
{
    private const string Types = """
        using System;
        using Wsk;

        [SessionFrom]
        public partial class Card
        {
            public int? Gender { get; set; }

            public string? CustomerName { get; set; }

            public string? Birthday { get; set; }

            public string? CustomData { get; set; }
        }

        [SessionFrom]
        public partial class Numbered
        {
            public int Gender { get; set; }
        }

        public static class Code
        {
            public static string? Text(int i) => i.ToString();

            public static int? Number(int i) => i;
        }

        """;

    /// <summary>Every shape and the size that the tests use.</summary>
    public static IReadOnlyDictionary<string, (int Size, Func<int, string> Write)> All { get; } = new Dictionary<string, (int, Func<int, string>)>
    {
        ["a sum of calls"] = (400, n => Method($"c.CustomData = {Join(n, " + ", i => $"Code.Text({i})")};")),
        ["a sum of variables"] = (1_000, n => Method($"c.CustomData = {Join(n, " + ", _ => "t")};")),
        ["a sum of constants and calls behind JSON keys"] = (400, n => Method($"t = {Join(n, " + ", i => $"\"\\\"a\\\":\" + Code.Text({i})")}; c.CustomData = t;")),
        ["a sum of numbers"] = (2_000, n => Method($"c.Gender = {Join(n, " + ", _ => "k")};")),
        ["a deep condition"] = (1_000, n => Method($"c.Gender = {Join(n, " && ", i => $"k != {i}")} ? 1 : 3;")),
        ["?? of calls"] = (300, n => Method($"c.Gender = {Join(n, " ?? ", i => $"Code.Number({i})")};")),
        ["?? of variables into a text"] = (300, n => Method($"c.CustomData = {Join(n, " ?? ", _ => "t")};")),
        ["?: of constants"] = (300, n => Method($"c.Gender = {Join(n, " : ", i => $"k == {i} ? {1 + (i % 2)}")} : 1;")),
        ["?: of variables"] = (300, n => Method($"int? v = k; c.Gender = {Join(n, " : ", i => $"k == {i} ? v")} : 1;")),
        ["a switch expression"] = (1_000, n => Method($"c.Gender = k switch {{ {Join(n, " ", i => $"{i} => {1 + (i % 2)},")} _ => 1 }};")),
        ["an interpolation"] = (500, n => Method($"c.CustomData = $\"{Join(n, "", i => $"{{Code.Text({i})}}")}\"; c.Birthday = $\"{Join(n, "", _ => "{d:yyyy}")}\";")),
        ["string.Format"] = (500, n => Method($"t = string.Format(\"{Join(n, "", i => $"\\\"a\\\":{{{i}}}")}\", {Join(n, ", ", _ => "t")}); c.CustomData = t;")),
        ["a variable a value"] = (500, n => Method(Lines(n, i => $"int? g{i} = k; _ = new Card {{ Gender = g{i} }};"))),
        ["variables of variables"] = (1_000, n => Method("int? v0 = k;" + Lines(n, i => $"int? v{i + 1} = v{i}; c.Gender = v{i + 1};"))),
        ["one variable for all values"] = (1_000, n => Method("int? v = k;" + Lines(n, _ => "c.Gender = v;"))),
        ["one tested variable for all values"] = (500, n => Method("int? v = k;" + Lines(n, i => $"if (v == {i}) c.Gender = v;"))),
        ["assignments that replace each other"] = (1_000, n => Method(Lines(n, _ => "c.Gender = 3;"))),
        ["objects that are changed later"] = (500, n => Method(Lines(n, i => $"var c{i} = new Card {{ Gender = 3 }};") + Lines(n, i => $"c{i}.Gender = 1;"))),
        ["one object that is changed in many places"] = (500, n => Method("var o = new Card { Gender = 3 };" + Lines(n, i => $"if (k == {i}) o.CustomerName = t;") + "o.Gender = 1;")),
        ["an array of objects"] = (500, n => Method($"_ = new[] {{ {Join(n, ", ", _ => "new Card { Gender = 1, Birthday = \"1986-12-12\", CustomData = \"\" }")} }};")),
        ["objects within objects"] = (100, n => Method($"new Node {{ Gender = 1, {Join(n, "", _ => "Child = new Node { ")} Gender = 3 {new string('}', n)} }}.ToSessionFrom();") + "[SessionFrom] public partial class Node { public int Gender { get; set; } [SessionIgnore] public Node? Child { get; set; } }"),
        ["a switch statement"] = (1_000, n => Method($"switch (k) {{ {Lines(n, i => $"case {i}: c.Gender = 1; break;")} }}")),
        ["an object before a switch statement"] = (500, n => Method($"var o = new Card {{ Gender = 3 }}; switch (k) {{ {Lines(n, i => $"case {i}: o.Gender = 1; break;")} default: o.Gender = 2; break; }}")),
        ["else if"] = (200, n => Method(Join(n, " else ", i => $"if (k == {i}) c.Gender = v; ").Replace("v", "k", StringComparison.Ordinal))),
        ["lambdas within lambdas"] = (50, n => Method($"{Join(n, "", i => $"Action a{i} = () => {{ int? g{i} = k; c.Gender = g{i}; ")} {new string('}', n).Replace("}", "};", StringComparison.Ordinal)}")),
        ["functions within functions"] = (50, n => Method($"{Join(n, "", i => $"void F{i}() {{ int? g{i} = k; c.Gender = g{i}; ")} {new string('}', n)}")),
        ["helpers that call each other"] = (500, n => Method(Lines(n, i => $"c.Gender = Helpers.H{i}();")) + $"static class Helpers {{ {Lines(n, i => $"public static int H{i}() => H{i + 1}();")} public static int H{n}() => 1; }}"),
        ["constants of a big type"] = (500, n => Method(Lines(n, i => $"c.Gender = Fields.F{i};")) + $"static class Fields {{ {Lines(n, i => $"public static readonly int F{i} = 1;")} static Fields() {{ {Lines(n, i => $"Console.Write({i});")} }} }}"),
        ["with after with"] = (500, n => Method("var r = new Pair(\"\", 1);" + Lines(n, _ => "r = r with { Gender = 1 };")) + "[SessionFrom] public partial record Pair(string CustomerName, int Gender);"),
        ["with of with"] = (200, n => Method($"var r = new Pair(\"\", 1){Join(n, "", _ => " with { Gender = 1 }")};") + "[SessionFrom] public partial record Pair(string CustomerName, int Gender);"),
        ["a wide record"] = (300, n => Method($"_ = new Wide({Join(n, ", ", _ => "1")}, 1) {{ {Join(n, ", ", i => $"P{i} = 2")} }};") + $"[SessionFrom] public partial record Wide({Join(n, ", ", i => $"[property: CustomData(\"一\", \"p{i}\")] int P{i}")}, int Gender);"),
        ["a record with many texts"] = (300, n => Method($"_ = new Wide({Join(n, ", ", _ => "t")});") + $"[SessionFrom] public partial record Wide({Join(n, ", ", i => $"[property: CustomData(\"一\", \"p{i}\")] string? P{i}")});"),
        ["constructors that call each other"] = (200, n => Method(Lines(n, i => $"_ = new Chained(3, default(K{i}));")) + $"[SessionFrom] public partial class Chained {{ public int Gender {{ get; set; }} {Lines(n, i => $"public Chained(int gender, K{i} k) : this(gender, default(K{i + 1})) {{ }}")} public Chained(int gender, K{n} k) {{ Gender = gender; }} }} {Lines(n + 1, i => $"public struct K{i} {{ }}")}"),
        ["base constructors"] = (100, n => Method($"_ = new B{n}(3);") + "public class B0 { public B0(int gender) { Gender = gender; } public int Gender { get; set; } }" + Lines(n, i => $"public class B{i + 1} : B{i} {{ public B{i + 1}(int g) : base(g) {{ }} }}") + $"[SessionFrom] public partial class Last : B{n} {{ public Last(int g) : base(g) {{ }} }}"),
        ["a long constructor"] = (500, n => Method(Lines(n, i => $"var n{i} = new Long(); n{i}.ToSessionFrom();")) + $"[SessionFrom] public partial class Long {{ public int Gender {{ get; set; }} public string? Title {{ get; set; }} public Long() {{ {Lines(n, i => $"Title = \"{i}\";")} }} }}"),
        ["objects that are sent"] = (500, n => Method(Lines(n, i => $"var n{i} = new Numbered(); n{i}.ToSessionFrom();"))),
        ["one payload that is cut everywhere"] = (500, n => Method("var s = c.ToSessionFrom();" + Lines(n, i => $"Console.Write(s.Substring({i}));"))),
        ["one payload in many texts"] = (300, n => Method("var s = c.ToSessionFrom();" + Lines(n, _ => "Console.Write(\"{\\\"customerInfo\\\":\" + s);") + "s = s + s;")),
        ["a getter with many returns"] = (500, n => Types + $"[SessionFrom] public partial class Computed {{ public int Code; public int Gender {{ get {{ {Lines(n, i => $"if (Code == {i}) {{ return 1; }}")} return 2; }} }} }}"),
        ["annotated levels"] = (60, n => Types + "[SessionFrom] public partial class L0 { public int Gender { get; set; } }" + Lines(n, i => $"[SessionFrom] public partial class L{i + 1} : L{i} {{ [CustomData(\"一\", \"m{i}\")] public string? M{i} {{ get; set; }} }}")),
        ["levels below an annotated one"] = (100, n => Types + "[SessionFrom] public partial class L0 { public int Gender { get; set; } }" + Lines(n, i => $"public class L{i + 1} : L{i} {{ public L{i + 1}() {{ Gender = 1; }} }}")),
        ["overrides of overrides"] = (60, n => Types + "[SessionFrom] public partial class L0 { public virtual int Gender { get; set; } }" + Lines(n, i => $"[SessionFrom] public partial class L{i + 1} : L{i} {{ public override int Gender {{ get => base.Gender; set => base.Gender = value; }} }}")),
        ["a wide type"] = (500, n => Types + $"[SessionFrom] public partial class Wide {{ {Lines(n, i => $"public string? Telephone{i} {{ get; set; }}")} }}"),
        ["annotated types below a wide one"] = (200, n => Types + $"public class Wide {{ {Lines(n, i => $"public string? Telephone{i} {{ get; set; }}")} }}" + Lines(10, i => $"[SessionFrom] public partial class D{i} : Wide {{ public int Gender {{ get; set; }} }}")),
        ["many parts"] = (200, n => Types + Lines(n, i => $"{(i == 0 ? "[SessionFrom] " : "")}public partial class Parts {{ [CustomData(\"一\", \"m{i}\")] public string? M{i} {{ get; set; }} }}")),
        ["annotated types within one type"] = (200, n => Types + $"public partial class Outer {{ {Lines(n, i => $"public class A{i} {{ }}")} {Lines(n, i => $"[SessionFrom] public partial class N{i} {{ public int Gender {{ get; set; }} }}")} }}"),
        ["one member that many types share"] = (300, n => Types + Lines(n, i => $"[SessionFrom] public partial class S{i} {{ public int Gender {{ get; set; }} = 1; }}")),
    };

    private static string Method(string body) => Types + $$"""
        public static class Program
        {
            public static void Run(Card c, int k, string? t, DateTime d)
            {
                {{body}}
            }
        }

        """;

    private static string Join(int n, string separator, Func<int, string> write) => string.Join(separator, Enumerable.Range(0, n).Select(write));

    private static string Lines(int n, Func<int, string> write) => Join(n, "\n", write);
}
