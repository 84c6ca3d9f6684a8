namespace Wsk.Generators.Tests.Rules;

/// <summary>An object is bound.</summary>
public class WSK7001Tests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { ".wxml", """<button open-type="contact" session-from="{{⟦7001|{a:1}⟧}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{ ⟦7001|{ a: b, c: [1, {d: 2}] }⟧ }}">""" },
        { ".wxml", """<button open-type="contact" session-from='{{⟦7001|{"a": "}}"}⟧}}'>""" },
        { ".wxml", """<button open-type="contact" session-from="{{⟦7001|{}⟧}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{⟦7001|a: b⟧}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{⟦7001|...a⟧}}"/>""" },
        { ".wxml", """<contact-button session-from="{{⟦7001|{a:1}⟧}}"></contact-button>""" },
        { ".wxml", """<button session-from="{{⟦7001|{a:1}⟧}}" open-type="contact">""" },
        { ".wxml", """<button openType="contact" sessionFrom="{{⟦7001|{a:1}⟧}}">""" },
        { ".wxml", """<button open-type="contact" session-from={{⟦7001|{a:1}⟧}}>""" },
        { ".vue", """<button open-type="contact" :session-from="⟦7001|{a:1}⟧">""" },
        { ".vue", """<button open-type="contact" v-bind:session-from="⟦7001|{a:1}⟧">""" },
        { ".vue", """<button open-type="contact" :sessionFrom="⟦7001|{a:1}⟧">""" },
        { ".vue", """<button open-type="contact" :session-from='⟦7001|{&quot;a&quot;:1}⟧'>""" },
        { ".vue", """<button open-type="contact" :session-from=" ⟦7001|{ a: `${b}`, c: '}' }⟧ ">""" },
        { ".vue", """<button open-type="contact" :session-from="⟦7001|{a:1}⟧ satisfies Card">""" },
        { ".vue", "<button open-type=\"contact\" :session-from=\"// card\n⟦7001|{a:1}⟧\">" },
        { ".tsx", """<Button openType="contact" sessionFrom={⟦7001|{a:1}⟧}/>""" },
        { ".jsx", """<Button openType="contact" sessionFrom={ ⟦7001|{ a }⟧ }>客服</Button>""" },
        { ".tsx", """<Taro.Button sessionFrom={⟦7001|{a:1}⟧} openType={"contact"}>""" },
        { ".tsx", """<AtButton openType='contact' session-from={⟦7001|{a: {b: "}"}}⟧}/>""" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_speaks(string kind, string page) => MarkedPage.Parse(kind, page).Verify();

    public static TheoryData<string, string> Right => new()
    {
        { ".wxml", """<button open-type="contact" session-from="{{a}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{a ? b : c}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{a.b[0]}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{ {a:1}.a }}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{m.text({a:1})}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{ {a:1 }}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{[a]}}"/>""" },
        { ".wxml", """<button open-type="contact" data="{{ {a:1} }}" session-from="x"/>""" },
        { ".wxml", """<button open-type="share" session-from="{{ {a:1} }}"/>""" },
        { ".wxml", """<button open-type="{{type}}" session-from="{{ {a:1} }}"/>""" },
        { ".wxml", "<button open-type=\"contact\" session-from=\"{{ {a:1} }}\"" },
        { ".wxml", """<button open-type="contact" :session-from="{a:1}"/>""" },
        { ".vue", """<button open-type="contact" :session-from="a"/>""" },
        { ".vue", """<button open-type="contact" :session-from="card({a:1})"/>""" },
        { ".vue", """<button open-type="contact" :session-from="JSON.stringify({a:1})"/>""" },
        { ".vue", """<button open-type="contact" :session-from="{a:1}[key]"/>""" },
        { ".vue", """<button open-type="contact" :session-from="[{a:1}]"/>""" },
        { ".vue", """<button open-type="contact" :session-from="{a:1"/>""" },
        { ".vue", """<button open-type="contact" :session="{a:1}" session-from="x"/>""" },
        { ".vue", """<button open-type="contact" @session-from="{a:1}" session-from="x"/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={a}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={() => ({a:1})}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={{a:1}.a}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={{a:1}""" },
        { ".tsx", """<Button openType={type} sessionFrom={{a:1}}/>""" },
        { ".tsx", """<Button open="contact" sessionFrom={{a:1}}/>""" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void It_is_silent(string kind, string page) => MarkedPage.Parse(kind, page).Verify();
}
