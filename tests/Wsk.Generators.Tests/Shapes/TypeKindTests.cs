using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class TypeKindTests
{
    [Theory]
    [InlineData("public partial class Customer")]
    [InlineData("public sealed partial class Customer")]
    [InlineData("internal partial class Customer")]
    [InlineData("public partial struct Customer")]
    [InlineData("public partial record Customer")]
    [InlineData("public partial record class Customer")]
    [InlineData("public sealed partial record Customer")]
    [InlineData("public partial record struct Customer")]
    public void Every_kind_of_type_writes_its_payload(string declaration)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            {{declaration}}
            {
                /// <summary>Name.</summary>
                public string CustomerName { get; set; }
                /// <summary>Gender.</summary>
                public SessionGender Gender { get; set; }
            }
            """);

        Assert.Equal("""{"customerName":"李雷","gender":1}""", dto.Payload("""new Customer { CustomerName = "李雷", Gender = Wsk.SessionGender.Male }"""));
    }

    [Theory]
    [InlineData("public readonly partial struct Customer")]
    [InlineData("public readonly partial record struct Customer")]
    public void Readonly_types_write_their_payload(string declaration)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            {{declaration}}
            {
                public Customer(string name) { CustomerName = name; }
                public string CustomerName { get; }
            }
            """);

        Assert.Equal("""{"customerName":"李雷"}""", dto.Payload("""new Customer("李雷")"""));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    public void A_consumer_on_CSharp_7_3_can_use_classes_and_structs(string kind)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            public partial {{kind}} Customer
            {
                public string CustomerName { get; set; }
                [CustomData("订单号", "orderNo")] public string OrderNo { get; set; }
                [CustomData("序号", "number")] public System.IntPtr Number { get; set; }
                [CustomData("句柄", "handle")] public System.UIntPtr Handle { get; set; }
            }
            """);

        Assert.Empty(dto.Impossible);
    }

    [Fact]
    public void The_methods_of_an_unsealed_class_are_virtual()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial class Customer { public string Email; }");

        Assert.All(InterfaceMembers(dto, "Customer"), method => Assert.True(method.IsVirtual));
    }

    [Theory]
    [InlineData("sealed partial class")]
    [InlineData("partial struct")]
    [InlineData("sealed partial record")]
    public void The_methods_of_what_cannot_be_derived_from_are_not_virtual(string kind)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public {{kind}} Customer { public string Email { get; set; } }""");

        Assert.All(InterfaceMembers(dto, "Customer"), method => Assert.False(method.IsVirtual || method.IsOverride));
    }

    [Fact]
    public void The_methods_of_a_struct_are_readonly_where_its_getters_are()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial struct Customer { public string Email { get; set; } }");

        Assert.All(InterfaceMembers(dto, "Customer"), method => Assert.True(method.IsReadOnly));
    }

    [Fact]
    public void A_getter_that_changes_its_struct_changes_the_struct_itself()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial struct Customer
            {
                public int Reads;
                public string Email { get { Reads++; return "a@b.cn"; } }
            }
            public static class Program
            {
                public static int Count()
                {
                    var customer = new Customer();
                    customer.ToSessionFrom();
                    return customer.Reads;
                }
            }
            """);

        Assert.All(InterfaceMembers(dto, "Customer"), method => Assert.False(method.IsReadOnly));
        Assert.InRange(dto.Evaluate<int>("Program.Count()"), 0, 1);
    }

    [Fact]
    public void Each_member_is_read_once_a_call()
    {
        using var dto = Dto.Generate("""
            using System.Collections.Generic;
            using Wsk;
            [SessionFrom(Overflow = OverflowHandling.DropLowestPriority, MaxBytes = 40)]
            public partial class Customer
            {
                public int Reads;
                public string Email { get { Reads++; return "a@b.cn"; } }
                public string Remark { get { Reads++; return new string('x', 100); } }
                public IEnumerable<CustomDataEntry> CustomData { get { Reads++; yield return new CustomDataEntry("a", "b", "c"); } }
            }
            public static class Program
            {
                public static int Count()
                {
                    var customer = new Customer();
                    customer.ToSessionFrom();
                    return customer.Reads;
                }
            }
            """);

        Assert.Equal(3, dto.Evaluate<int>("Program.Count()"));
    }

    [Fact]
    public void A_type_without_members_writes_an_empty_object()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial class Customer { }");

        Assert.Equal("{}", dto.Payload("new Customer()"));
    }

    private static IMethodSymbol[] InterfaceMembers(Dto dto, string type)
    {
        INamedTypeSymbol symbol = dto.Type(type);
        INamedTypeSymbol contract = dto.Type("Wsk.ISessionFrom");
        Assert.Contains(contract, symbol.AllInterfaces, SymbolEqualityComparer.Default);
        return [.. contract.GetMembers().Select(member => Assert.IsAssignableFrom<IMethodSymbol>(symbol.FindImplementationForInterfaceMember(member)))];
    }
}
