using System.Linq;
using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.Analyzers.Gender;

namespace Wsk.Generators.Tests.Rules;

/// <summary>A wrong value is reported if other code can see it, and is not reported if every path replaces it first.</summary>
public class ReplacedValueTests
{
    private const string Types = """
        [SessionFrom]
        public partial class Card
        {
            public int? Gender { get; set; }
            public string? CustomerName { get; set; }
            public string? Birthday { get; set; }
            public string? CustomData { get; set; }
            public string Sent => Program.Send(this);
            public void Touch() { }
        }

        [SessionFrom] public partial class Fields { public int Gender; public string? Title; }
        [SessionFrom] public partial record Visitor(string CustomerName, int Gender);
        [SessionFrom] public partial struct Value { public int Gender { get; set; } }
        public class Vip : Card { public int Level { get; set; } }

        """;

    [Theory]
    [InlineData("var o = new Card { Gender = 3 }; if (m) o.Gender = 1; else o.Gender = 2; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3, CustomerName = \"\" }; Log(); o.CustomerName = Name(); o.Gender = 1; Send(o);")]
    [InlineData("Card o = new() { Gender = 3 }; if (m) { Log(); o.Gender = 1; } else if (k == 1) { o.Gender = 2; } else { o.Gender = null; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; switch (k) { case 1: o.Gender = 1; break; case 2: { o.Gender = 2; break; } default: o.Gender = null; break; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; switch (k) { case 1: o.Gender = 1; break; case 2: return; default: throw new Exception(); } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; if (m) return; o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; if (m) throw new Exception(); o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; if (m) { return; } else { o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; try { Log(); } finally { o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; try { o.Gender = Parse(\"1\"); } catch (FormatException) { o.Gender = null; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; try { o.Gender = Parse(\"1\"); } catch { throw; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; foreach (char x in \"ab\") { o.CustomerName += x; } o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; foreach (char x in \"ab\") { if (x == 'a') continue; o.CustomerName = \"\"; } o.Gender = 1; Send(o);")]
    [InlineData("foreach (char x in \"ab\") { var o = new Card { Gender = 3 }; if (x == 'a') continue; o.Gender = 1; Send(o); }")]
    [InlineData("foreach (char x in \"ab\") { var o = new Card { Gender = 3 }; if (x == 'a') break; o.Gender = 1; Send(o); }")]
    [InlineData("var o = new Card { Gender = 3 }; lock (s_lock) { o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; using (new System.IO.MemoryStream()) { o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; { o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; if (o.Gender == 3) o.Gender = 1; else o.Gender = 2; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; (o.CustomerName, o.Gender) = (\"\", 1); Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; c.Gender = o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; o = new Card { Gender = 1 }; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; o.Gender = m ? 1 : 2; Send(o);")]
    [InlineData("Card o; o = new Card { Gender = 3 }; o.Gender = 1; Send(o);")]
    [InlineData("Card o = c; o = new Card { Gender = 3 }; o.Gender = 1; Send(o);")]
    [InlineData("Card o = new Vip { Gender = 3, Level = 1 }; o.Gender = 1; Send(o);")]
    [InlineData("var o = new Fields { Gender = 3 }; o.Title = Name(); o.Gender = 1; Send(o);")]
    [InlineData("var o = new Visitor(\"\", 3) { Gender = 2 }; Send(o);")]
    [InlineData("var o = new Visitor(\"\", 3); o = o with { Gender = 1 }; Send(o);")]
    [InlineData("var o = new Visitor(\"\", 1) with { Gender = 3 }; o = o with { CustomerName = \"\", Gender = 1 }; Send(o);")]
    [InlineData("var o = new Visitor(\"\", 3); if (m) o = o with { Gender = 1 }; else o = o with { Gender = 2 }; Send(o);")]
    [InlineData("var o = new Value { Gender = 3 }; o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card(); o.Gender = 3; Log(); o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card(); if (m) { o.Gender = 3; Log(); } else { o.Gender = 2; } o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card(); o.Gender ??= 3; o.Gender = 1; Send(o);")]
    [InlineData("Action a = () => { var o = new Card { Gender = 3 }; o.Gender = 1; Send(o); }; a();")]
    [InlineData("var o = new Card { Gender = 3 }; o.Gender = 1; Action a = () => Send(o); a();")]
    [InlineData("c.Gender = 3; c.Gender = 1;")]
    [InlineData("c.Gender = 3; if (m) c.Gender = 1; else c.Gender = 2;")]
    [InlineData("try { c.Gender = 3; } catch (FormatException) { c.Gender = 3; } c.Gender = 1;")]
    [InlineData("try { c.Gender = 3; } finally { c.Gender = 1; }")]
    [InlineData("try { k = 1; } catch (FormatException) { c.Gender = 3; } c.Gender = 1;")]
    [InlineData("try { k = 1; } catch (FormatException) { c.Gender = 3; } finally { c.Gender = 1; }")]
    [InlineData("try { k = 1; } finally { c.Gender = 3; } c.Gender = 1;")]
    [InlineData("var o = new Card { Gender = 3 }; do { o.Gender = 1; } while (m); Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; do { if (m) { o.Gender = 1; break; } o.Gender = 2; } while (o.CustomerName == \"\"); Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; while (true) { o.Gender = k; if (k > 0) break; } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; for (;;) { try { o.Gender = Parse(\"1\"); break; } catch (FormatException) { } } Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; switch (k) { case 1: do { o.Gender = 1; } while (m); break; default: o.Gender = 2; break; } Send(o);")]
    [InlineData("var o = new Card(); o.Gender = 3; o = new Card { Gender = 1 }; Send(o);")]
    [InlineData("var o = new Card(); o.Gender = 3; o = c; Send(o);")]
    [InlineData("var o = new Value(); o.Gender = 3; o = new Value { Gender = 1 }; Send(o);")]
    [InlineData("switch (k) { case 1: var o = new Card { Gender = 3 }; o.Gender = 1; Send(o); break; }")]
    [InlineData("switch (k) { case 1: c.Gender = 3; c.Gender = 1; break; }")]
    [InlineData("var o = new Card(); o.Gender = 3; if (m) return; o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; int? before = o.Gender; o.Gender = before == 3 ? 1 : 2; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; (o.CustomerName, k) = (\"\", 1); o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; switch (k) { case 2: o.Gender = 2; break; case 1: default: o.Gender = 1; break; } Send(o);")]
    [InlineData("foreach (char x in \"ab\") { var o = new Card { Gender = 3 }; switch (k) { case 1: o.CustomerName = \"\"; break; } while (m) { o.Birthday = \"\"; } if (x == 'a') continue; o.Gender = 1; Send(o); }")]
    [InlineData("var o = new Card { Gender = 3 }; for (; true;) { o.Gender = k; if (k > 0) break; } Send(o);")]
    [InlineData("Make(); IEnumerable<string?> Make() { var o = new Card { Gender = 3 }; yield return o.CustomerName; o.Gender = 1; yield return Send(o); }")]
    [InlineData("var o = new Card { Gender = 3 }; try { o.Gender = 1; } finally { o.CustomerName = \"\"; } Send(o);")]
    [InlineData("foreach (char x in \"ab\") { var o = new Card { Gender = 3 }; if (o.CustomerName == \"\") break; if (o.Birthday == \"\") continue; o.Gender = 1; Send(o); }")]
    [InlineData("var o = new Card { Gender = 3 }; if (m) { o.CustomerName = \"\";return; } else { o.Birthday = \"\"; }o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = 3 }; if (m) { o.CustomerName = \"\";return; } else { o.Gender = 1; } Send(o);")]
    public Task A_value_that_is_replaced_before_the_object_is_used_stays_silent(string statements) => VerifyGender(statements);

    [Theory]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; if (m) o.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; if (m) o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; Send(o); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; if (m) { Send(o); o.Gender = 1; } else o.Gender = 2; Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; switch (k) { case 1: o.Gender = 1; break; case 2: o.Gender = 2; break; } Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; switch (k) { case 1: if (m) break; o.Gender = 1; break; default: o.Gender = 2; break; } Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; switch (k) { case 1: break; default: o.Gender = 2; break; } Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; for (int i = 0; i < k; i++) { o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; foreach (char x in \"ab\") { o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; while (m) { Send(o); } o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; try { o.Gender = Parse(\"1\"); } catch (FormatException) { } Send(o);")]
    [InlineData("try { c.Gender = {|WSK2001:3|}; } catch (FormatException) { c.Gender = 1; }")]
    [InlineData("try { c.Gender = {|WSK2001:3|}; } catch (FormatException) { Send(c); } c.Gender = 1;")]
    [InlineData("try { c.Gender = {|WSK2001:3|}; } catch (FormatException) when (Send(c) == \"\") { } c.Gender = 1;")]
    [InlineData("try { c.Gender = {|WSK2001:3|}; } finally { Send(c); } c.Gender = 1;")]
    [InlineData("try { k = 1; } catch (FormatException) { c.Gender = {|WSK2001:3|}; }")]
    [InlineData("try { k = 1; } catch (FormatException) { c.Gender = {|WSK2001:3|}; } finally { Send(c); } c.Gender = 1;")]
    [InlineData("try { k = 1; } finally { c.Gender = {|WSK2001:3|}; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; try { o.Gender = Parse(\"1\"); } catch { Send(o); }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; try { Log(); } finally { Send(o); } o.Gender = 1;")]
    [InlineData("Card? o = null; try { o = new Card { Gender = {|WSK2001:3|} }; Log(); o.Gender = 1; } catch { } Send(o!);")]
    [InlineData("Card? o = null; foreach (char x in \"ab\") { o = new Card { Gender = {|WSK2001:3|} }; if (x == 'a') continue; o.Gender = 1; } Send(o!);")]
    [InlineData("Card? o = null; switch (k) { case 1: o = new Card { Gender = {|WSK2001:3|} }; if (m) break; o.Gender = 1; break; } Send(o!);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; var other = o; o.Gender = 1; Send(other);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; var other = o; other.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; o.Touch(); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; Console.Write(o.Sent); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; string text = o.ToSessionFrom(); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; o.CustomerName = Send(o); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; o.Gender = Send(o).Length; ")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; o.Gender ??= 1; Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; o.CustomerName = \"\"; Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; c.Gender = 1; Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; _ = m ? o.Gender = 1 : null; Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; Action a = () => o.Gender = 1; a();")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; Later(); o.Gender = 1; void Later() => Send(o);")]
    [InlineData("Card? o = null; Action a = () => Send(o!); o = new Card { Gender = {|WSK2001:3|} }; a(); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; if (m) goto end; o.Gender = 1; end: Send(o);")]
    [InlineData("var o = new Fields { Gender = {|WSK2001:3|} }; Change(ref o.Gender); o.Gender = 1;")]
    [InlineData("var o = new Visitor(\"\", {|WSK2001:3|}); o = o with { CustomerName = \"\" }; Send(o);")]
    [InlineData("var o = new Visitor(\"\", {|WSK2001:3|}); var other = o; o = o with { Gender = 1 }; Send(other);")]
    [InlineData("var o = new Visitor(\"\", {|WSK2001:3|}); if (m) o = o with { Gender = 1 }; Send(o);")]
    [InlineData("Send(new Card { Gender = {|WSK2001:3|} }); c.Gender = 1;")]
    [InlineData("s_card = new Card { Gender = {|WSK2001:3|} }; s_card.Gender = 1;")]
    [InlineData("c.Gender = {|WSK2001:3|}; Log(); c.Gender = 1;")]
    [InlineData("c.Gender = {|WSK2001:3|}; if (m) return; c.Gender = 1;")]
    [InlineData("foreach (char x in \"ab\") { c.Gender = {|WSK2001:3|}; if (m) continue; c.Gender = 1; }")]
    [InlineData("var o = new Card(); Send(o); o.Gender = {|WSK2001:3|}; Log(); o.Gender = 1;")]
    [InlineData("var o = c; o.Gender = {|WSK2001:3|}; Log(); o.Gender = 1;")]
    [InlineData("var o = c; o.Gender = {|WSK2001:3|}; if (o.CustomerName == \"\") return; o.Gender = 1;")]
    [InlineData("var o = new Card(); foreach (char x in \"ab\") { o.Gender = {|WSK2001:3|}; Log(); o.Gender = 1; Send(o); }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; do { if (m) break; o.Gender = 1; } while (k > 0); Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; do { if (m) continue; o.Gender = 1; } while (k > 0); Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; do { Send(o); o.Gender = 1; } while (m);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; do { Log(); } while (Send(o) == \"\"); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; while (true) { if (m) break; o.Gender = 1; } Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; while (true) { if (m) { o.Gender = 1; } Send(o); }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; for (; m;) { o.Gender = 1; } Send(o);")]
    [InlineData("foreach (char x in \"ab\") { Send(c); c.Gender = {|WSK2001:3|}; } c.Gender = 1;")]
    [InlineData("Action set = () => { c.Gender = {|WSK2001:3|}; }; c.Gender = 1; set(); void Set() { c.Gender = {|WSK2001:3|}; } c.Gender = 1; Set();")]
    [InlineData("{ var o = new Card { Gender = {|WSK2001:3|} }; if (m) o.Gender = 1; } return;")]
    [InlineData("c.Gender = {|WSK2001:3|}; c = new Card { Gender = 1 }; Send(c);")]
    [InlineData("c.Gender = {|WSK2001:3|}; c = s_card;")]
    [InlineData("var o = c; o.Gender = {|WSK2001:3|}; o = s_card;")]
    [InlineData("var o = new Card(); o = c; o.Gender = {|WSK2001:3|}; o = s_card;")]
    [InlineData("var o = new Card(); s_card = o; o.Gender = {|WSK2001:3|}; o = c;")]
    [InlineData("var o = new Card(); foreach (char x in \"ab\") { o.Gender = {|WSK2001:3|}; o = c; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; using (Hold(o)) { o.Gender = 1; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; lock (Send(o)) { o.Gender = 1; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; if (m) throw new Exception(Send(o)); o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; new Dictionary<string, int>()[Send(o)] = 1; o.Gender = 1;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; switch (Send(o)) { case \"\": o.Gender = 1; break; default: o.Gender = 2; break; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; switch (k) { case 1 when Send(o) == \"\": case 2: o.Gender = 1; break; default: o.Gender = 2; break; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; do { switch (k) { case 1: if (m) break; o.Gender = 1; break; default: o.Gender = 2; break; } } while (k > 0); Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; foreach (char x in Send(o)) { o.Gender = 1; } o.Gender = 2;")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; if (m) { while (k > 0) { Send(o); } o.Gender = 1; } else { o.Gender = 2; }")]
    [InlineData("Make(); IEnumerable<string?> Make() { c.Gender = {|WSK2001:3|}; yield return c.CustomerName; c.Gender = 1; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; try { o.Gender = 1; } catch (Exception) when (Send(o) == \"\") { o.Gender = 2; }")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; do { switch (k) { case 1: if (o.CustomerName == \"\") break; o.Gender = 1; break; default: o.Gender = 2; break; } } while (k > 0); Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; if (m) o.Gender = 1; else switch (k) { case 1: if (o.CustomerName == \"\") break; o.Gender = 1; break; default: o.Gender = 2; break; } Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} }; do { if (m) break; o.CustomerName = \"\"; if (k == 1) break; o.Gender = 1; } while (k > 0); Send(o);")]
    [InlineData("var o = new Card { Gender = {|WSK2001:3|} };o.CustomerName = \"\";o.Touch();o.Gender = 1;")]
    [InlineData("Make(); IEnumerable<string?> Make() { c.Gender = {|WSK2001:3|}; if (c.CustomerName == \"\") yield return c.Birthday; c.Gender = 1; }")]
    [InlineData("Make(); IEnumerable<string?> Make() { var o = new Card { Gender = {|WSK2001:3|} }; yield return Send(o); o.Gender = 1; }")]
    public Task A_value_that_somebody_may_have_seen_fires(string statements) => VerifyGender(statements);

    [Theory]
    [InlineData(20, "{|WSK2001:3|}")]
    [InlineData(200, "3")]
    public Task A_search_over_too_many_statements_stays_silent(int count, string gender) => VerifyGender(
        $"var o = new Card {{ Gender = {gender} }}; {string.Concat(Enumerable.Repeat("o.CustomerName = Name(); ", count))} Send(o);");

    [Theory]
    [InlineData("public Guest() { Gender = 1; } public int Gender { get; set; } = 3;")]
    [InlineData("public Guest(bool m) { if (m) Gender = 1; else Gender = 2; } public Guest() : this(true) { } public int Gender = 3;")]
    [InlineData("public Guest() => Gender = 1; public int Gender { get; set; } = 3;")]
    [InlineData("public Guest() { Gender = 1; } public Guest(int code) { Gender = code; } public int Gender { get; set; } = 3;")]
    [InlineData("public Guest(int code) { Gender = code; Title = \"\"; } public int Gender { get; set; } = 3; public string? Title { get; set; }")]
    public Task A_members_own_value_that_every_constructor_replaces_stays_silent(string members) => Verify("[SessionFrom] public partial class Guest { " + members + " }");

    [Theory]
    [InlineData("public Guest() { } public int Gender { get; set; } = {|WSK2001:3|};")]
    [InlineData("public Guest() { Gender = 1; } public Guest(int k) { } public int Gender { get; set; } = {|WSK2001:3|};")]
    [InlineData("public Guest(bool m) { if (m) return; Gender = 1; } public int Gender { get; set; } = {|WSK2001:3|};")]
    [InlineData("public Guest() { Program.Send(this); Gender = 1; } public int Gender { get; set; } = {|WSK2001:3|};")]
    [InlineData("public Guest() { Show(); Gender = 1; } void Show() { } public int Gender { get; set; } = {|WSK2001:3|};")]
    [InlineData("public Guest Copy() { Gender = 1; return this; } public int Gender { get; set; } = {|WSK2001:3|};")]
    public Task A_members_own_value_that_a_constructor_leaves_fires(string members) => Verify("[SessionFrom] public partial class Guest { " + members + " }");

    [Fact]
    public Task An_override_and_what_it_overrides_are_one_member() => Verify("""
        [SessionFrom] public partial class Guest { public virtual int? Gender { get; set; } }
        public class Gold : Guest { public override int? Gender { get; set; } }
        public class Use
        {
            public Guest Replaced() { Guest o = new Gold { Gender = 3 }; o.Gender = 1; return o; }
            public Guest Kept(Guest other) { Guest o = new Gold { Gender = {|WSK2001:3|} }; other.Gender = 1; return o; }
        }
        """);

    [Fact]
    public Task What_a_constructor_hands_on_and_then_replaces_stays_silent() => Verify("""
        public class Base { public Base(int gender) { Gender = gender; } public int Gender { get; set; } }
        [SessionFrom] public partial class Guest : Base { public Guest() : base(3) { Gender = 1; } }
        [SessionFrom] public partial class Other : Base { public Other(bool m) : base({|WSK2001:3|}) { if (m) Gender = 1; } }
        """);

    [Theory]
    [InlineData("var o = new Card { Birthday = \"1986-2-30\" }; if (m) o.Birthday = \"1986-12-12\"; else o.Birthday = null; Send(o);")]
    [InlineData("var o = new Card { Birthday = {|WSK3001:\"1986-2-30\"|} }; if (m) o.Birthday = \"1986-12-12\"; Send(o);")]
    public Task A_birthday_is_followed_alike(string statements) => RuleVerifier.Verify<BirthdayAnalyzer>(Method(statements));

    [Theory]
    [InlineData("var o = new Card { CustomData = \"[]\" }; if (m) o.CustomData = null; else o.CustomData = UriComponent.Encode(o.CustomData); Send(o);")]
    [InlineData("var o = new Card(); o.CustomData = \"[]\"; Log(); o.CustomData = UriComponent.Encode(o.CustomData); Send(o);")]
    [InlineData("var o = new Card { CustomData = {|WSK4001:\"[]\"|} }; if (m) o.CustomData = UriComponent.Encode(o.CustomData); Send(o);")]
    public Task Custom_data_is_followed_alike(string statements) => RuleVerifier.Verify<EncodedCustomDataAnalyzer>(Method(statements));

    private static Task VerifyGender(string statements) => RuleVerifier.Verify<GenderValueAnalyzer>(Method(statements));

    private static Task Verify(string types) => RuleVerifier.Verify<GenderValueAnalyzer>(Method("") + types);

    private static string Method(string statements) => Types + $$"""
        public static class Program
        {
            private static readonly object s_lock = new();
            private static Card s_card = new();

            public static void Run(Card c, bool m, int k)
            {
                {{statements}}
            }

            public static string Send(object customer) => "";
            private static IDisposable Hold(object customer) => new System.IO.MemoryStream();
            private static void Log() { }
            private static string Name() => "";
            private static int Parse(string text) => int.Parse(text);
            private static void Change(ref int code) => code++;
        }

        """;
}
