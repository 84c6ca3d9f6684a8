using System.Text;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

/// <summary>The constant is the length of a payload that can be made, and none is longer.</summary>
public class MaxSessionFromBytesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("[MaxLength(3)] public string Email", "\"\\ud800\\ud800\\ud800\"")]
    [InlineData("[StringLength(3, MinimumLength = 1)] public string Email", "\"\\u0001\\u0001\\u0001\"")]
    [InlineData("[MaxLength(0)] public string Email", "\"\"")]
    [InlineData("[MaxLength(5), StringLength(2)] public string Email", "\"\\u0001\\u0001\"")]
    [InlineData("[StringLength(2), MaxLength(5)] public string Email", "\"\\u0001\\u0001\"")]
    [InlineData("public SessionGender? Gender", "Wsk.SessionGender.Female")]
    [InlineData("public long Gender", "2")]
    [InlineData("public string Birthday", "\"1986-12-12\"")]
    [InlineData("[MaxLength(10)] public string Birthday", "\"1986-12-12\"")]
    [InlineData("[MaxLength(9)] public string Birthday", "\"\"")]
    [InlineData("public DateTimeOffset? Birthday", "DateTimeOffset.MaxValue")]
    [InlineData("public DateOnly Birthday", "DateOnly.MaxValue")]
    [InlineData("public EncodedCustomData CustomData", null)]
    [InlineData("[MaxLength(5)] public string CustomData", "\"\"")]
    [InlineData("[MaxLength(6)] public string CustomData", "\"%5B%5D\"")]
    [InlineData("[MaxLength(83)] public string CustomData", "\"%5B%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%5D\"")]
    [InlineData("[MaxLength(84)] public string CustomData", "\"%5B%7B%22label_cn%22%3A%22%22%2C%22label_en%22%3A%22%22%2C%22value%22%3A%22%22%7D%5D\"")]
    [InlineData("[MaxLength(91)] public string CustomData", "\"%5B%7B%22label_cn%22%3A%22%22%2C%22label_en%22%3A%22%22%2C%22value%22%3A%22aaaaaaa%22%7D%5D\"")]
    [InlineData("[CustomData(\"标\", \"x\"), MaxLength(2)] public string X", "\"值值\"")]
    [InlineData("[CustomData(\"标\", \"x\")] public char X", "'值'")]
    [InlineData("[CustomData(\"标\", \"x\")] public bool? X", "false")]
    [InlineData("[CustomData(\"标\", \"x\")] public sbyte X", "sbyte.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public byte X", "byte.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public short X", "short.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public ushort X", "ushort.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public int? X", "int.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public uint X", "uint.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public long X", "long.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public ulong X", "ulong.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public nint X", "nint.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public nuint X", "nuint.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public float X", "-1.00000006E+37f")]
    [InlineData("[CustomData(\"标\", \"x\")] public double X", "-1.7976931348623157E+308")]
    [InlineData("[CustomData(\"标\", \"x\")] public decimal X", "-7.9228162514264337593543950335m")]
    [InlineData("[CustomData(\"标\", \"x\")] public Guid X", "Guid.Empty")]
    [InlineData("[CustomData(\"标\", \"x\")] public TimeSpan X", "TimeSpan.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public DateOnly X", "DateOnly.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public TimeOnly X", "TimeOnly.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public DateTime X", "new DateTime(1, DateTimeKind.Utc)", true)]
    [InlineData("[CustomData(\"标\", \"x\")] public DateTimeOffset? X", "new DateTimeOffset(637134336000000001, TimeSpan.FromHours(8))")]
    [InlineData("[CustomData(\"标\", \"x\")] public Int128 X", "Int128.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public UInt128 X", "UInt128.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public Small X", "(Small)(-128)")]
    [InlineData("[CustomData(\"金额\", \"amount\", Format = \"0.00\")] public decimal X", "decimal.MinValue")]
    [InlineData("[CustomData(\"金额\", \"amount\", Format = \"#,##0.##\")] public decimal? X", "-7922816251426433759354395033.1m")]
    [InlineData("[CustomData(\"金额\", \"amount\", Format = \"¥#,##0.00;(0)\")] public decimal X", "decimal.MaxValue")]
    [InlineData("[CustomData(\"折扣\", \"discount\", Format = \"0%\")] public double X", "double.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"\\\"引\\\" 0\")] public byte X", "byte.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"D8\")] public int X", "int.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"D20\")] public int X", "-1")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"N0\")] public nint X", "nint.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"X\")] public nuint X", "nuint.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"G\")] public decimal X", "-7.9228162514264337593543950335m")]
    [InlineData("[CustomData(\"时间\", \"time\", Format = \"yyyy-MM-dd HH:mm\")] public DateTime X", "DateTime.MaxValue")]
    [InlineData("[CustomData(\"时间\", \"time\", Format = \"dddd, d MMMM yyyy\")] public DateTimeOffset? X", "new DateTimeOffset(2015, 9, 23, 0, 0, 0, TimeSpan.Zero)")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"M月d日\")] public DateOnly X", "DateOnly.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"HH:mm\")] public TimeOnly X", "TimeOnly.MaxValue")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"g\")] public TimeSpan X", "-new TimeSpan(10675198, 23, 11, 11).Add(new TimeSpan(1111111))")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"B\")] public Guid X", "Guid.Empty")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"D\")] public Small X", "(Small)(-128)")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"X\")] public DayOfWeek X", "DayOfWeek.Friday")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"G\")] public DayOfWeek X", "(DayOfWeek)int.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public Named X", "Named.Long")]
    [InlineData("[CustomData(\"标\", \"x\")] public Flags X", "(Flags)7")]
    [InlineData("[CustomData(\"标\", \"x\")] public Flags64 X", "(Flags64)long.MinValue")]
    [InlineData("[CustomData(\"标\", \"x\")] public Twelve X", "(Twelve)4095")]
    public void The_worst_case_of_each_type_is_attained(string member, string? worst, bool isOnlyABound = false)
    {
        if (worst is null)
        {
            AssertUnbounded(member);
            return;
        }

        string name = member[(member.LastIndexOf(' ') + 1)..];
        using var dto = Generate(name.Length == 0
            ? "public static Customer Make() => new Customer();"
            : $"{member} {{ get; set; }} public static Customer Make() => new Customer {{ {name} = {worst} }};");

        int maximum = dto.Evaluate<int>("Customer.MaxSessionFromBytes");
        int length = Encoding.UTF8.GetByteCount(dto.Payload("Customer.Make()"));

        Assert.True(isOnlyABound ? length <= maximum : length == maximum, $"{length} of {maximum}");
    }

    [Fact]
    public void The_worst_cases_of_all_members_add_up()
    {
        using var dto = Generate("""
            [MaxLength(10)] public string CustomerName { get; set; } = new string('\u001f', 10);
            public SessionGender Gender { get; set; } = SessionGender.Male;
            public string Birthday { get; set; } = "1986-12-12";
            [MaxLength(4)] public string Remark { get; set; } = "\ud800\ud800\ud800\ud800";
            [CustomData("订单号", "orderNo"), MaxLength(12)] public string OrderNo { get; set; } = new string('值', 12);
            [CustomData("积分\"", "points")] public int Points { get; set; } = int.MinValue;
            [SessionIgnore] public string Ignored { get; set; } = new string('x', 5000);
            public string Unmapped { get; set; } = "";
            """);

        Assert.Equal(Encoding.UTF8.GetByteCount(dto.Payload("new Customer()")), dto.Evaluate<int>("Customer.MaxSessionFromBytes"));
    }

    [Theory]
    [InlineData("public string Email")]
    [InlineData("[MaxLength] public string Email")]
    [InlineData("[MaxLength(int.MaxValue)] public string Email")]
    [InlineData("public Uri HeadImgUrl")]
    [InlineData("[MaxLength(5)] public Uri HeadImgUrl")]
    [InlineData("[CustomData(\"标\", \"x\")] public Uri X")]
    [InlineData("[CustomData(\"标\", \"x\")] public IFormattable X")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"N100\")] public int X")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"F\")] public DayOfWeek X")]
    [InlineData("[CustomData(\"标\", \"x\")] public System.Numerics.BigInteger X")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"G\")] public Flags X")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"0.00\")] public System.Numerics.BigInteger X")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"0.00\")] public IFormattable X")]
    [InlineData("[CustomData(\"标\", \"x\", Format = \"?\")] public TimeSpan X")]
    [InlineData("[CustomData(\"标\", \"x\")] public Thirteen X")]
    [InlineData("public CustomDataEntry[] CustomData")]
    [InlineData("[MaxLength(3)] public CustomDataEntry[] CustomData")]
    [InlineData("public string CustomData")]
    public void An_unbounded_member_means_that_there_is_no_constant(string member) => AssertUnbounded(member);

    private static void AssertUnbounded(string member)
    {
        using var dto = Generate($$"""{{member}} { get; set; } public SessionGender Gender { get; set; }""");

        Assert.Empty(dto.Type("Customer").GetMembers("MaxSessionFromBytes"));
    }

    private static Dto Generate(string members) => Dto.GenerateForNewest($$"""
        using System;
        using System.ComponentModel.DataAnnotations;
        using Wsk;
        public enum Small : sbyte { A = 1 }
        public enum Named { [Display(Name = "很长的名字")] Long, B }
        [Flags] public enum Flags { A = 1, Bb = 2, Ccc = 4, None = 0 }
        [Flags] public enum Flags64 : long { A = 1, B = 2 }
        [Flags] public enum Twelve { A = 1, B = 2, C = 4, D = 8, E = 16, F = 32, G = 64, H = 128, I = 256, J = 512, K = 1024, L = 2048 }
        [Flags] public enum Thirteen { A = 1, B = 2, C = 4, D = 8, E = 16, F = 32, G = 64, H = 128, I = 256, J = 512, K = 1024, L = 2048, M = 4096 }
        [SessionFrom(MaxBytes = 0)] public partial class Customer { {{members}} }
        """);
}
