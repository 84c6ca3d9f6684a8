using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Shape;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK1016FixTests
{
    private const string Key = "WSK1016.Field";

    [Fact]
    public Task The_fields_are_mapped() => Verify(
        """
        using CommunityToolkit.Mvvm.ComponentModel;
        using Wsk;

        [SessionFrom]
        public partial class Customer : ObservableObject
        {
            /// <summary>The name.</summary>
            [ObservableProperty]
            private string? {|WSK1016:_customerName|};

            [ObservableProperty] private string? {|WSK1016:_email|};
        }
        """,
        "Add [SessionField(SessionField.CustomerName)]",
        """
        using CommunityToolkit.Mvvm.ComponentModel;
        using Wsk;

        [SessionFrom]
        public partial class Customer : ObservableObject
        {
            /// <summary>The name.</summary>
            [ObservableProperty]
            [SessionField(SessionField.CustomerName)]
            private string? _customerName;

            [ObservableProperty] [SessionField(SessionField.Email)] private string? _email;
        }
        """);

    [Fact]
    public Task An_attribute_for_the_property_becomes_the_fields() => Verify(
        """
        #pragma warning disable CS0657
        using System.Text.Json.Serialization;
        using CommunityToolkit.Mvvm.ComponentModel;
        using Wsk;

        [SessionFrom]
        public partial class Customer : ObservableObject
        {
            [ObservableProperty]
            [property: CustomData("订单号", "orderNo")]
            private string? {|WSK1016:_orderNo|};

            [ObservableProperty]
            [property: JsonInclude, SessionField(SessionField.CustomerName)]
            private string? {|WSK1016:_nickName|};
        }
        """,
        "Put [CustomData(\"订单号\", \"orderNo\")] on the field",
        """
        #pragma warning disable CS0657
        using System.Text.Json.Serialization;
        using CommunityToolkit.Mvvm.ComponentModel;
        using Wsk;

        [SessionFrom]
        public partial class Customer : ObservableObject
        {
            [ObservableProperty]
            [CustomData("订单号", "orderNo")]
            private string? _orderNo;

            [ObservableProperty]
            [SessionField(SessionField.CustomerName)]
            [property: JsonInclude]
            private string? _nickName;
        }
        """);

    [Theory]
    [InlineData("[ObservableProperty] private string? {|WSK1016:_email|}, {|WSK1016:_address|};")]
    [InlineData("[ObservableProperty] private string? {|WSK1016:_email|}; public enum SessionField { }")]
    public Task It_is_not_offered_where_the_result_would_mean_something_else(string members)
    {
        string code = "using CommunityToolkit.Mvvm.ComponentModel;\n[Wsk.SessionFrom] public partial class Customer : ObservableObject { " + members + " }\n";
        return Verify(code, null, code);
    }

    private static Task Verify(string code, string? title, string fixedCode)
    {
        CodeFixTest<UnseenMemberAnalyzer, UnseenMemberCodeFixProvider> test =
            FixVerifier.Test<UnseenMemberAnalyzer, UnseenMemberCodeFixProvider>(code, Key, title, fixedCode);
        test.TestState.AdditionalReferences.Add(MvvmToolkit.Reference);
        test.TestState.OtherGenerators.Add(MvvmToolkit.NewGenerator());
        return test.RunAsync();
    }
}
