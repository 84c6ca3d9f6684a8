using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1012FixTests
{
    private const string Base = "using Wsk;\n\n[SessionFrom]\npublic partial class Person\n{\n    public string? CustomerName { get; set; }\n}\n\n";

    [Theory]
    [InlineData("public class {|WSK1012:Customer|} : Person\n{\n    public string? Title { get; set; }\n}\n", "[SessionFrom]\npublic partial class Customer : Person\n{\n    public string? Title { get; set; }\n}\n")]
    [InlineData("/// <summary>A customer.</summary>\nclass {|WSK1012:Customer|} : Person { public string? Title; }\n", "/// <summary>A customer.</summary>\n[SessionFrom]\npartial class Customer : Person { public string? Title; }\n")]
    [InlineData("[System.Serializable]\nclass {|WSK1012:Customer|} : Person { public string? Title; }\n", "[System.Serializable]\n[SessionFrom]\npartial class Customer : Person { public string? Title; }\n")]
    public Task The_derived_type_is_annotated(string code, string fixedCode) => Verify(Base + code, "Mark 'Customer' [SessionFrom] and make it partial", Base + fixedCode);

    [Fact]
    public Task Its_outer_types_become_partial_too() => Verify(
        Base + "static class Outer\n{\n    class {|WSK1012:Customer|} : Person { public string? Title; }\n    class {|WSK1012:Member|} : Person { public string? Title; }\n}\n",
        "Mark 'Customer' [SessionFrom] and make it partial",
        Base + "static partial class Outer\n{\n    [SessionFrom]\n    partial class Customer : Person { public string? Title; }\n    [SessionFrom]\n    partial class Member : Person { public string? Title; }\n}\n");

    [Fact]
    public Task The_bases_options_are_repeated() => Verify(
        "using Wsk;\n[SessionFrom(MaxBytes = 500, Overflow = OverflowHandling.DropLowestPriority)] partial record Person(string CustomerName);\nrecord {|WSK1012:Customer|}(string CustomerName, string Title) : Person(CustomerName);\n",
        "Mark 'Customer' [SessionFrom(MaxBytes = 500, Overflow = OverflowHandling.DropLowestPriority)] and make it partial",
        "using Wsk;\n[SessionFrom(MaxBytes = 500, Overflow = OverflowHandling.DropLowestPriority)] partial record Person(string CustomerName);\n[SessionFrom(MaxBytes = 500, Overflow = OverflowHandling.DropLowestPriority)]\npartial record Customer(string CustomerName, string Title) : Person(CustomerName);\n");

    [Fact]
    public Task OnlyMarked_is_repeated() => Verify(
        "using Wsk;\n[SessionFrom(OnlyMarked = true)] partial class Person { }\nclass {|WSK1012:Customer|} : Person { [SessionField(SessionField.Title)] public string? Title; }\n",
        "Mark 'Customer' [SessionFrom(OnlyMarked = true)] and make it partial",
        "using Wsk;\n[SessionFrom(OnlyMarked = true)] partial class Person { }\n[SessionFrom(OnlyMarked = true)]\npartial class Customer : Person { [SessionField(SessionField.Title)] public string? Title; }\n");

    [Fact]
    public Task A_type_that_cannot_be_annotated_is_left_alone()
    {
        const string Code = Base + "file class {|WSK1012:Customer|} : Person { public string? Title; }\n";
        return FixVerifier.Test<DerivedTypeAnalyzer, DerivedTypeCodeFixProvider>(Code, "WSK1012.SessionFrom", null, Code).RunAsync();
    }

    private static Task Verify(string code, string title, string fixedCode) =>
        FixVerifier.Verify<DerivedTypeAnalyzer, DerivedTypeCodeFixProvider>(code, "WSK1012.SessionFrom", title, fixedCode);
}
