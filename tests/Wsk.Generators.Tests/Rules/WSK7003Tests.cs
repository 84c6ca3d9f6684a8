namespace Wsk.Generators.Tests.Rules;

/// <summary>JSON is pasted together.</summary>
public class WSK7003Tests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { ".wxml", """<button open-type="contact" session-from='⟦7003|{"a":"{{b}}"}⟧'/>""" },
        { ".wxml", """<button open-type="contact" session-from='⟦7003|{ "a" : "x{{b}}y" }⟧'/>""" },
        { ".wxml", """<button open-type="contact" session-from="⟦7003|{'a':'{{b}}'}⟧"/>""" },
        { ".wxml", """<button open-type="contact" session-from="⟦7003|{'a':{{b}}}⟧"/>""" },
        { ".wxml", """<button open-type="contact" session-from='⟦7003|{"a":{{n}},"c":"{{d}}"}⟧'/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{⟦7003|'{&quot;a&quot;:&quot;'+b+'&quot;}'⟧}}"/>""" },
        { ".vue", """<button open-type="contact" :session-from='⟦7003|`{"a":"${b}"}`⟧'/>""" },
        { ".vue", "<button open-type=\"contact\" :session-from='⟦7003|`\n{\n\"a\":\"${b.c ?? `d`}\"\n}`⟧'/>" },
        { ".tsx", """<Button openType="contact" sessionFrom={⟦7003|'{"a":"' + b + '"}'⟧}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={⟦7003|"{\"a\":\"" + b?.c! + "\"}"⟧}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={⟦7003|`{"a":"${b}"}`⟧}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={⟦7003|`{"a":"${JSON.stringify(b)}"}`⟧}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={⟦7003|'{"a":"x\\"' + b + '"}'⟧}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={⟦7003|`{"a":"` + b + `"}`⟧}/>""" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_speaks(string kind, string page) => MarkedPage.Parse(kind, page).Verify();

    public static TheoryData<string, string> Right => new()
    {
        { ".wxml", """<button open-type="contact" session-from='{"a":{{b}}}'/>""" },
        { ".wxml", """<button open-type="contact" session-from='a:"{{b}}"'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{{b}}{"a":"'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{a}{{b}}'/>""" },
        { ".wxml", """<button open-type="contact" session-from='{"a":"{{b'/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{'a|'+b}}"/>""" },
        { ".vue", """<button open-type="contact" :session-from='`{"a":${b}}`'/>""" },
        { ".vue", """<button open-type="contact" :session-from='`{"a":"${encodeURIComponent(b)}"}`'/>""" },
        { ".vue", """<button open-type="contact" :session-from='f(`{"a":"${b}"}`)'/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={`{"a":"${b}"}`.replace(c, d)}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={tag`{"a":"${b}"}`}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={a || '{"a":"' + b + '"}'}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={'{"a":' + JSON.stringify(b) + '}'}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={'{"a":"' + b + '"}' - c}/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={'{"a":"' + }/>""" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void It_is_silent(string kind, string page) => MarkedPage.Parse(kind, page).Verify();
}
