using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Incremental;

/// <summary>What is remembered from one keystroke to the next never shows: after any edit the files are those of a compiler that has just started.</summary>
public class RememberedModelTests
{
    private const string Customer = """
        using Wsk;
        using Alias = Shop.Labels;
        namespace Shop
        {
            /// <summary>A customer.</summary>
            [SessionFrom]
            public partial class Customer : Person
            {
                [CustomData(Alias.Cn, nameof(Labels))] public Level Level { get; set; }
                [field: CustomData("字段", "field")] public string Text { get; set; }
                public string Email { get { return "e"; } }
            }
        }
        """;

    private const string Others = """
        #nullable disable
        namespace Shop
        {
            public class Person
            {
                private string _remark = "r";
                public string Remark { get { return _remark; } }
                public string Title => "t";
                [Wsk.CustomData("长度", "length", Priority = (int)Level.Gold)] public int Length() { return 1; }
                public void Move() { int x = 1; }
            }
            public static class Labels { public const string Cn = "级别"; public static string Other = "x"; }
            public enum Level { Silver, Gold = 5 }
            [System.AttributeUsage(System.AttributeTargets.All)] public class NoteAttribute : System.Attribute { public NoteAttribute(string text = null) { } }
        }
        """;

    public static TheoryData<int, string, string> Edits => new()
    {
        { 1, "return _remark;", "return null;" },
        { 1, "=> \"t\"", "=> \"u\"" },
        { 1, "{ get { return _remark; } }", "{ set { _remark = value; } }" },
        { 1, "{ get { return _remark; } }", "{ internal get { return _remark; } set { } }" },
        { 1, "\"r\"", "\"s\"" },
        { 1, "\"级别\"", "\"等级\"" },
        { 1, "public const string Cn = \"级别\"", "public static readonly string Cn = \"级别\"" },
        { 1, "Other = \"x\"", "Other = Cn" },
        { 1, "{ get { return _remark; } }", ";" },
        { 1, "=> \"t\";", "= \"t\";" },
        { 1, "=> \"t\"", "{ get; }" },
        { 1, "{ public NoteAttribute(string text = null) { } }", "{ public NoteAttribute(string text = null) { const string Cn = \"\"; } }" },
        { 1, "Gold = 5", "Gold = 6" },
        { 1, "Silver,", "[System.Runtime.Serialization.EnumMember(Value = \"银\")] Silver," },
        { 1, "public string Title", "public int Title" },
        { 1, "public string Title", "[Wsk.SessionIgnore] public string Title" },
        { 1, "public string Title", "public string Department => null; public string Title" },
        { 1, "int x = 1;", "const int x = 1; string Email = null; void Local() { }" },
        { 1, "#nullable disable", "#nullable enable" },
        { 1, "#nullable disable", "using System;\n" },
        { 1, "public class Person", "public class Level { } public class Person" },
        { 1, "public class Person", "public class Alias { public const string Cn = \"甲\"; } public class Person" },
        { 1, "public class Person", "#if DEBUG\npublic class Person" },
        { 1, "public class Person", "public partial class Customer { public string ToSessionFrom() { return null; } } public class Person" },
        { 1, "public class Person", "public partial class Customer { public const int MaxSessionFromBytes = 1; } public class Person" },
        { 1, "namespace Shop", "namespace Shop.Inner" },
        { 1, "private string _remark", "public string Address; private string _remark" },
        { 0, "A customer.", "Somebody." },
        { 0, "return \"e\";", "return \"f\";" },
        { 0, "{ return \"e\"; }", "=> \"e\";" },
        { 0, "using Alias = Shop.Labels;", "using Alias = System.Int32;" },
        { 0, "public string Email", "public string Address" },
        { 0, "[field: CustomData(\"字段\", \"field\")] public string Text { get; set; }", "[field: CustomData(\"字段\", \"field\")] public string Text { get { return null; } }" },
        { 0, "[SessionFrom]", "" },
        { 0, "[SessionFrom]", "[SessionFrom(MaxBytes = 2000)]" },
        { 0, "partial class", "class" },
        { 0, " : Person", "" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_and_its_undoing_give_what_a_new_compiler_gives(int file, string old, string edited)
    {
        string[] sources = [Customer, Others, "namespace Shop { [Wsk.SessionFrom] public partial class Guest : Customer { } }"];
        string[] changed = [.. sources];
        changed[file] = sources[file].Replace(old, edited, StringComparison.Ordinal);
        Assert.NotEqual(sources[file], changed[file]);
        CSharpCompilation before = CompilerSetting.Newest.Compile(sources);
        SyntaxTree tree = before.SyntaxTrees[file];
        CSharpCompilation after = before.ReplaceSyntaxTree(tree, CompilerSetting.Newest.Parse(changed[file], tree.FilePath));
        CSharpCompilation undone = after.ReplaceSyntaxTree(after.SyntaxTrees[file], CompilerSetting.Newest.Parse(sources[file], tree.FilePath));

        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        string[] expected = Afresh(sources);
        Assert.Equal(expected, Texts(host.Run(before)));
        Assert.Equal(Afresh(changed), Texts(host.Run(after)));
        if (!RunSteps.CacheOutlivesEdits)
        {
            // The driver itself throws where a type comes back that was not there for a while.
            host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
            host.Run(after);
        }

        Assert.Equal(expected, Texts(host.Run(undone)));
        Assert.Equal(Afresh(changed), Texts(new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(after)));
    }

    [Fact]
    public void A_body_that_uses_the_field_behind_its_property_brings_the_field_s_attributes()
    {
        // Roslyn 4.14, the compiler of C# 13, knows the keyword in its preview.
        if (!CompilerSetting.CompilerKnows((LanguageVersion)1300))
        {
            return;
        }

        CompilerSetting setting = CompilerSetting.Newest with { Language = LanguageVersion.Preview };
        const string With = "[Wsk.SessionFrom] public partial class Customer { [field: Wsk.CustomData(\"一\", \"one\")] public string One { get => field; } public partial string Two { get; } }";
        const string Guest = "[Wsk.SessionFrom] public partial class Guest : Customer { }";
        const string Half = "public partial class Customer { [field: Wsk.CustomData(\"二\", \"two\")] public partial string Two { get => field; } }";
        string[] sources = [With, Guest, Half];
        CSharpCompilation compilation = setting.Compile(sources);
        var host = new GeneratorHost(setting.ParseOptions);
        Assert.Equal(Afresh(sources, setting), Texts(host.Run(compilation)));

        foreach (int file in new[] { 0, 2, 0, 2 })
        {
            sources[file] = sources[file].Contains("field;", StringComparison.Ordinal)
                ? sources[file].Replace("field;", "null;", StringComparison.Ordinal)
                : sources[file].Replace("null;", "field;", StringComparison.Ordinal);
            SyntaxTree tree = compilation.SyntaxTrees[file];
            compilation = compilation.ReplaceSyntaxTree(tree, setting.Parse(sources[file], tree.FilePath));

            Assert.Equal(Afresh(sources, setting), Texts(host.Run(compilation)));
        }
    }

    [Fact]
    public void What_is_not_in_a_file_counts_as_well()
    {
        const string Source = "[Wsk.SessionFrom(Formattable = true)] public partial class Customer : Library.Person { [Wsk.CustomData(\"级别\", \"level\")] public Library.Level Level { get; set; } }";
        static MetadataReference Library(string text, string friend = "Nobody") => CompilerSetting.Newest
            .Compile($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")] namespace Library {{ {text} }}")
            .WithAssemblyName("Library")
            .ToMetadataReference();
        MetadataReference library = Library("public class Person { public string Email { get; set; } } public enum Level { Silver }");
        MetadataReference friendly = Library("public class Person { [Wsk.SessionField(Wsk.SessionField.Address)] internal string Street { get; set; } } public enum Level { Silver }", "Friend");
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(Source);
        string written = Texts(new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(compilation.AddReferences(library)))[0];
        CSharpCompilation[] variants =
        [
            compilation.AddReferences(library),
            compilation,
            compilation.AddReferences(Library("public class Person { public string Remark { get; set; } } public enum Level { Silver }")),
            compilation.AddReferences(Library("public class Person { public string Remark { get; set; } } public enum Level { Gold }")),
            compilation.AddReferences(library).AddSyntaxTrees(CompilerSetting.Newest.Parse("namespace Library { public class Person { public string Title { get; set; } } }", "/consumer/More.cs")),
            compilation.AddReferences(library).WithReferences(References.Net472.All.Add(library)),
            compilation.AddReferences(friendly),
            compilation.AddReferences(friendly).WithAssemblyName("Friend"),
            compilation.AddReferences(library).AddSyntaxTrees(CompilerSetting.Newest.Parse(written, "/consumer/obj/Before.g.cs")),
            compilation.AddReferences(library).AddSyntaxTrees(CompilerSetting.Newest.Parse(written, "/consumer/obj/After.g.cs")),
            compilation.AddReferences(library),
        ];

        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        foreach (CSharpCompilation variant in variants)
        {
            SyntaxTree[] copies = [.. variant.SyntaxTrees.Select(tree => CompilerSetting.Newest.Parse(tree.ToString(), tree.FilePath))];
            CSharpCompilation copy = variant.RemoveAllSyntaxTrees().AddSyntaxTrees(copies);

            Assert.Equal(Texts(new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(copy)), Texts(host.Run(variant)));
        }
    }

    [Fact]
    public void A_file_that_comes_back_is_read_again_if_another_file_declares_something_else_by_now()
    {
        const string Guest = "[Wsk.SessionFrom] public partial class Guest { }";
        // An attribute for the field behind a property has its file read after any edit.
        string customer = Customer.Replace("[field: CustomData(\"字段\", \"field\")]", "", StringComparison.Ordinal);
        string[] changed = [customer.Replace("return \"e\";", "return \"f\";", StringComparison.Ordinal), Others.Replace("\"级别\"", "\"等级\"", StringComparison.Ordinal)];
        CSharpCompilation first = CompilerSetting.Newest.Compile(customer, Others, Guest);
        CSharpCompilation second = CompilerSetting.Newest.Compile(changed).AddSyntaxTrees(first.SyntaxTrees[2]);
        CSharpCompilation third = second.ReplaceSyntaxTree(second.SyntaxTrees[0], first.SyntaxTrees[0]);

        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        host.Run(first);
        host.Run(second);

        Assert.Equal(Afresh([customer, changed[1], Guest]), Texts(host.Run(third)));
    }

    [Fact]
    public void What_was_compiled_before_two_edits_is_not_kept()
    {
        (GeneratorHost host, CSharpCompilation latest, WeakReference file, WeakReference compilation) = EditTwoBodies();

        GC.Collect();

        Assert.False(file.IsAlive, "The file is kept as it was.");
        Assert.False(compilation.IsAlive, "The compilation is kept as it was.");
        GC.KeepAlive((host, latest));
    }

    // The compiler itself keeps the file that was edited last as it was before. A method of its own, since a caller's locals keep what they hold.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorHost Host, CSharpCompilation Latest, WeakReference File, WeakReference Compilation) EditTwoBodies()
    {
        CSharpCompilation first = CompilerSetting.Newest.Compile(Customer, Others, "class Order { int Count() { return 1; } }");
        CSharpCompilation second = Replace(first, 1, "return _remark;", "return null;");
        CSharpCompilation third = Replace(second, 2, "return 1;", "return 2;");
        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        host.Run(first);
        host.Run(second);
        host.Run(third);
        return (host, third, new WeakReference(first.SyntaxTrees[1]), new WeakReference(first));
    }

    [Fact]
    public void A_type_in_a_file_of_its_own_is_not_read_again_because_of_a_body_elsewhere()
    {
        string[] sources = [.. Enumerable.Range(0, 40).Select(i => Customer.Replace("class Customer", "class Customer" + i, StringComparison.Ordinal)), Others];
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(sources);
        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        host.Run(compilation);

        long body = Allocated(host, ref compilation, "return _remark;", "return null;");
        long declaration = Allocated(host, ref compilation, "void Move()", "void Moved()");
        long bodyAgain = Allocated(host, ref compilation, "return null;", "return _remark;");

        Assert.True(body * 3 < declaration * 2, $"{body} bytes for a body, {declaration} for a declaration");
        Assert.True(bodyAgain * 3 < declaration * 2, $"{bodyAgain} bytes for a body, {declaration} for a declaration");
    }

    private static long Allocated(GeneratorHost host, ref CSharpCompilation compilation, string old, string edited)
    {
        compilation = Replace(compilation, compilation.SyntaxTrees.Length - 1, old, edited);
        long before = GC.GetAllocatedBytesForCurrentThread();
        host.Run(compilation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string old, string edited)
    {
        SyntaxTree tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, CompilerSetting.Newest.Parse(tree.ToString().Replace(old, edited, StringComparison.Ordinal), tree.FilePath));
    }

    private static string[] Afresh(string[] sources) => Afresh(sources, CompilerSetting.Newest);

    private static string[] Afresh(string[] sources, CompilerSetting setting) => Texts(new GeneratorHost(setting.ParseOptions).Run(setting.Compile(sources)));

    private static string[] Texts(GeneratorRunResult result) => [.. result.GeneratedSources.Select(source => source.SourceText.ToString())];
}
