namespace Wsk.Generators.Tests.Rules;

/// <summary>A constant looks like JSON and is not a payload.</summary>
public class WSK7004Tests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { ".wxml", """<button open-type="contact" session-from='{⟦7004|a⟧}'/>""" },
        { ".wxml", """<button open-type="contact" session-from=' {"a":1,⟦7004|}⟧ '/>""" },
        { ".wxml", """<button open-type="contact" session-from='⟦7004|[]⟧'/>""" },
        { ".wxml", """<button open-type="contact" session-from='⟦7004|[object Object]⟧'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{"gender":⟦7004|"1"⟧,"email":⟦7004|1⟧}'/>""" },
        { ".wxml", """<button open-type="contact" session-from='⟦7004|{\"a\":1}⟧'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{"customData":"⟦7004|[⟧]"}'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{"a":"⟦7004|⟧'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{&quot;a&#34;:⟦7004|&#x27;⟧b&apos;}'/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{'{⟦7004|a⟧:1}'}}"/>""" },
        { ".vue", """<button open-type="contact" session-from='{⟦7004|a⟧:1}'/>""" },
        { ".vue", """<button open-type="contact" :session-from="'{⟦7004|a⟧:1}'"/>""" },
        { ".vue", """<button open-type="contact" :session-from='"{\"gender\":⟦7004|\u0033⟧}"'/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom='{⟦7004|a⟧:1}'/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={`{\x22gender\x22:⟦7004|7⟧}`}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={"{\u{22}⟦7004|⟧"}/>""" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_speaks(string kind, string page) => MarkedPage.Parse(kind, page).Verify();

    public static TheoryData<string, string> Right => new()
    {
        { ".wxml", """<button open-type="contact" session-from='{"customerName":"a"}'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{}'/>""" },
        { ".wxml", """<button open-type="contact" session-from='[1'/>""" },
        { ".wxml", """<button open-type="contact" session-from='home'/>""" },
        { ".wxml", """<button open-type="contact" session-from='a{b}'/>""" },
        { ".wxml", """<button open-type="contact" session-from='[首页]商品'/>""" },
        { ".wxml", """<button open-type="contact" session-from='wxapp|{"a"'/>""" },
        { ".wxml", """<button open-type="contact" session-from='%7B%22a%22%3A1%7D'/>""" },
        { ".wxml", """<button open-type="contact" session-from="{\"a\":1}"/>""" },
        { ".wxml", """<button open-type="contact" session-from='{&quot;customerName&quot;:&quot;&amp;quot;&quot;}'/>""" },
        { ".vue", """<button open-type="contact" :session-from="'home'"/>""" },
        { ".vue", """<button open-type="contact" :session-from="a"/>""" },
        { ".vue", """<button open-type="contact" :session-from='"{\"customerName\":\"\u674e\\n\"}"'/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={`{}`}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={'{' + a}/>""" },
        { ".tsx", """<Button openType="share" sessionFrom="{a}"/>""" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void It_is_silent(string kind, string page) => MarkedPage.Parse(kind, page).Verify();
}
