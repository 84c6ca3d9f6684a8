using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>What editors and coverage tools see of generated code.</summary>
public class GeneratedAttributesTests
{
    public static TheoryData<string> Sources =>
    [
        "[Wsk.SessionFrom] public partial class Customer { public string CustomerName { get; set; } }",
        "[Wsk.SessionFrom(Formattable = true)] public partial record struct Customer(string CustomerName);",
        "[Wsk.SessionFrom(Overflow = Wsk.OverflowHandling.DropLowestPriority)] public partial record Customer(string CustomerName, System.Uri HeadImgUrl);",
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_public_method_documents_its_parameters_and_what_true_means(string source)
    {
        using var dto = Dto.Generate(source);
        IMethodSymbol[] methods = [.. dto.GeneratedMembers("Customer").OfType<IMethodSymbol>().Where(method => method.DeclaredAccessibility == Accessibility.Public)];

        Assert.Equal(13, methods.Length);
        Assert.All(methods, method =>
        {
            XElement documentation = XElement.Parse(method.GetDocumentationCommentXml()!);
            Assert.NotEmpty(documentation.Element("summary")!.Value);
            Assert.Equal(method.Parameters.Select(parameter => parameter.Name), documentation.Elements("param").Select(parameter => parameter.Attribute("name")!.Value));
            Assert.All(documentation.Elements("param"), parameter => Assert.NotEmpty(parameter.Value));
            Assert.Equal(method.Name != "ToSessionFrom" && !method.ReturnsVoid, documentation.Element("returns") is { Value.Length: > 0 });
        });
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Coverage_tools_count_no_generated_method(string source)
    {
        using var dto = Dto.Generate(source);
        IEnumerable<ISymbol> counted = dto.GeneratedMembers("Customer").Where(member => member is IMethodSymbol)
            .Concat(dto.Type("Customer").GetTypeMembers());

        Assert.All(counted, member => Assert.Contains("ExcludeFromCodeCoverageAttribute", AttributesOf(member)));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Editors_do_not_offer_the_nested_types(string source)
    {
        using var dto = Dto.Generate(source);

        Assert.Equal(2, dto.Type("Customer").GetTypeMembers().Length);
        Assert.All(dto.Type("Customer").GetTypeMembers(), nested => Assert.Contains("EditorBrowsableAttribute", AttributesOf(nested)));
    }

    [Fact]
    public void A_texts_field_may_be_null()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial record struct Customer(string CustomerName, System.Uri HeadImgUrl);");

        IFieldSymbol[] fields = [.. dto.Type("Customer+SessionFromPayload").GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic)];
        Assert.Equal(2, fields.Length);
        Assert.All(fields, field => Assert.Equal(NullableAnnotation.Annotated, field.NullableAnnotation));
    }

    [Fact]
    public void An_enum_entrys_prefix_is_said_once()
    {
        using var dto = Dto.Generate("""[Wsk.SessionFrom] public partial class Customer { [Wsk.CustomData("星期", "day")] public System.DayOfWeek Day { get; set; } }""");

        Assert.Equal(2, dto.GeneratedText.Split("%22label_en%22%3A%22day%22").Length);
        Assert.Equal([("星期", "day", "Friday")], Card.Read(dto.Payload("new Customer { Day = System.DayOfWeek.Friday }")).Entries);
        Assert.Equal([("星期", "day", "8")], Card.Read(dto.Payload("new Customer { Day = (System.DayOfWeek)8 }")).Entries);
    }

    private static IEnumerable<string> AttributesOf(ISymbol symbol) => symbol.GetAttributes().Select(attribute => attribute.AttributeClass!.Name);
}
