using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Benchmarks;

/// <summary>A project of many annotated types of eleven members, one file each, and one file that has nothing to do with them.</summary>
internal static class SampleProject
{
    public const int TypeCount = 1000;

    public static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. Directory.GetFiles(Path.Combine(TargetingPack, "ref", "net10.0"), "*.dll").Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(SessionFromAttribute).Assembly.Location),
    ];

    /// <summary>The folder of the SDK's reference assemblies, where System.Text.Json's generator lies as well.</summary>
    public static string TargetingPack => typeof(SampleProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TargetingPack").Value!;

    /// <summary>The types, each in a file of its own, and last a file without any.</summary>
    public static CSharpCompilation Create() => Create(TypeCount);

    /// <summary>So many types, each in a file of its own, and last a file without any.</summary>
    public static CSharpCompilation Create(int count) => Create(Enumerable.Range(0, count).Select(Customer).Append(Unrelated(0)));

    /// <summary>The same with a serializer context for all types, as System.Text.Json's generator needs it.</summary>
    public static CSharpCompilation CreateWithJsonContext(int count) => Create(count).AddSyntaxTrees(Parse(JsonContext(count), "JsonContext.cs"));

    /// <summary>The same with code that uses each type.</summary>
    public static CSharpCompilation CreateWithUses() =>
        Create().AddSyntaxTrees(Enumerable.Range(0, TypeCount).Select(i => Parse(Use(i), "Use" + i + ".cs")));

    public static CSharpCompilation Create(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Shop",
        sources.Select((source, i) => Parse(source, "File" + i + ".cs")),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), ParseOptions, path);

    public static string Customer(int index) => $$"""
        using System;
        using Wsk;

        namespace Shop.Customers;

        /// <summary>A customer.</summary>
        [SessionFrom]
        public partial class Customer{{index}}
        {
            public string? CustomerName { get; set; }

            [SessionField(SessionField.HeadImgUrl)]
            public string? AvatarUrl { get; set; }

            public SessionGender Gender { get; set; }

            public string? PhoneNumber { get; set; }

            public string? Email { get; set; }

            public string? Address { get; set; }

            public string? Title { get; set; }

            public string? Department { get; set; }

            public DateOnly? Birthday { get; set; }

            public string? Remark { get; set; }

            [CustomData("订单号{{index}}", "orderNo{{index}}")]
            public string? OrderNo { get; set; }
        }
        """;

    public static string Unrelated(int edit) => $$"""
        namespace Shop;

        /// <summary>Has nothing to do with any customer.</summary>
        public static class Calculator
        {
            /// <summary>Adds.</summary>
            public static int Add(int a, int b) => a + b + {{edit}};
        }
        """;

    private static string Use(int index) => $$"""
        using System;
        using Shop.Customers;
        using Wsk;

        namespace Shop.Services;

        public sealed class Service{{index}}
        {
            public string Send(string name, bool isMale, DateOnly birthday)
            {
                var customer = new Customer{{index}}
                {
                    CustomerName = name.Trim(),
                    AvatarUrl = "https://cdn.example.com/" + Uri.EscapeDataString(name) + ".png",
                    Gender = isMale ? SessionGender.Male : SessionGender.Female,
                    Birthday = birthday,
                    Remark = string.IsNullOrEmpty(name) ? "无" : $"{name}, {birthday.Year}",
                };
                customer.OrderNo = name.Length > 3 ? name.Substring(0, 3) : name;
                return customer.ToSessionFrom();
            }
        }
        """;

    private static string JsonContext(int count)
    {
        var text = new StringBuilder("namespace Shop.Customers;\n\n");
        for (int i = 0; i < count; i++)
        {
            text.Append("[System.Text.Json.Serialization.JsonSerializable(typeof(Customer").Append(i).Append("))]\n");
        }

        return text.Append("internal partial class Context : System.Text.Json.Serialization.JsonSerializerContext\n{\n}\n").ToString();
    }
}
