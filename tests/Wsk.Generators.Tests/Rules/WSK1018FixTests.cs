using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1018FixTests
{
    [Fact]
    public Task The_labels_of_attributes_are_changed_over() => Verify<SwappedLabelsAnalyzer>(
        """
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            [CustomData("orderNo", {|WSK1018:"订单号"|})]
            public string? OrderNo { get; set; }

            [CustomData(
                nameof(Amount), // what it costs
                {|WSK1018:"金额"|},
                Format = "N2")]
            public decimal Amount { get; set; }

            [System.Obsolete, CustomData(labelEn: {|WSK1018:"等级"|}, labelCn: "level")]
            public int Level { get; set; }
        }
        """,
        """
        using Wsk;

        [SessionFrom]
        public partial class Customer
        {
            [CustomData("订单号", "orderNo")]
            public string? OrderNo { get; set; }

            [CustomData(
                "金额", // what it costs
                nameof(Amount),
                Format = "N2")]
            public decimal Amount { get; set; }

            [System.Obsolete, CustomData(labelEn: "level", labelCn: "等级")]
            public int Level { get; set; }
        }
        """);

    [Fact]
    public Task The_labels_of_entries_are_changed_over() => Verify<EntryLabelAnalyzer>(
        "using Wsk;\nclass Test { CustomDataEntry[] Make(string value) => new CustomDataEntry[] { new(\"orderNo\", {|WSK1018:\"订单号\"|}, value), new CustomDataEntry(value: value, labelEn: {|WSK1018:\"金额\"|}, labelCn: \"amount\") }; }\n",
        "using Wsk;\nclass Test { CustomDataEntry[] Make(string value) => new CustomDataEntry[] { new(\"订单号\", \"orderNo\", value), new CustomDataEntry(value: value, labelEn: \"amount\", labelCn: \"金额\") }; }\n");

    private static Task Verify<TAnalyzer>(string code, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        FixVerifier.Verify<TAnalyzer, SwappedLabelsCodeFixProvider>(code, "WSK1018", "Swap the labels", fixedCode);
}
