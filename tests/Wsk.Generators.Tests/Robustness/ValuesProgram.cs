namespace Wsk.Generators.Tests.Robustness;

/// <summary>A program in which right and wrong values take every way into a member that the rules follow.</summary>
internal static class ValuesProgram
{
    public const string Text = """
        using System;
        using System.Globalization;
        using System.Net;
        using System.Text.Json;
        using Wsk;

        [SessionFrom] public partial class Person
        {
            private readonly int _code = 3;
            public Person(int gender, string day) : this(gender) { (Birthday, Remark) = (day, ""); }
            public Person(int gender) { if (gender > 9) throw new ArgumentException(); Gender = gender; }
            public Person() => Gender = _code;
            public int? Gender { get; set; } = 0;
            public string Birthday { get; set; } = "1986/12/12";
            public string CustomData => $"[{Remark}]";
            public virtual string Remark { get { return "a" + Days.Wrong; } set { } }
        }
        public class Vip : Person { public Vip() : base(3, "n/a") { } public override string Remark => Days.Wrong; }
        public enum Sex : byte { Male, Female, Other = 9 }
        [SessionFrom] public partial record Visitor(string CustomerName, Sex? Gender = (Sex)3, DateOnly? Birthday = null)
        {
            [CustomData("订单号", "orderNo")] public string OrderNo { get; init; } = "%E8%AE%A2";
        }
        [SessionFrom] public partial record struct Guest(int Gender) { public DateTime Birthday = new DateTime(1986, 2, 30); }
        [SessionFrom] public partial class Box<T>(T gender, string data) { public T Gender { get; } = gender; public string CustomData { get; } = data ?? "[]"; }
        public static class Days { public const string Wrong = "1986年12月12日"; public static string Form { get; } = WebUtility.UrlEncode(Wrong); }
        public class Use
        {
            private static int Loop(bool again) => again ? Loop(!again) : Other(again);
            private static int Other(bool again) => again ? 0 : Loop(again);
            private static string Written(DateTime? day) => day?.ToString("yyyy-mm-dd");
            private static T Same<T>(T value) => value;
            public string Send(Person p, DateTime day, bool known, object o)
            {
                int code; code = known ? 1 : 0;
                string json = JsonSerializer.Serialize(o), text = known ? json : UriComponent.Encode(json);
                p.Gender ??= o switch { int i when i > 0 => i, string => Same(7), _ => (int?)code ?? 0 };
                p.Birthday = known ? Written(day) : string.Format("{0:d}-{1}", day, day);
                p.Birthday = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}/{day,4:MM}");
                p.Birthday += FormattableString.Invariant($"{day:yyyy-MM-dd}");
                var v = new Visitor("", Gender: Sex.Other) with { Birthday = DateOnly.FromDateTime(new DateTime(1, 1, 1)), OrderNo = Uri.EscapeDataString(Days.Form) };
                (p.Gender, (v, p.Birthday)) = (Loop(true), (v with { Gender = null }, Days.Wrong));
                Guest g = new(3) { Gender = 1 };
                var box = new Box<int>(3, UriComponent.Encode(UriComponent.Encode(text)));
                _ = new CustomDataEntry("a", "b", value: WebUtility.UrlEncode(json));
                Action set = () => p.Gender = code++;
                return new Person().ToSessionFrom() + g.ToSessionFrom() + EncodedCustomData.EncodeJson("%5B%5D");
            }
        }
        """;
}
