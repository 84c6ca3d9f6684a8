namespace Wsk.Generators.Tests.Rules;

/// <summary>The braces of WXML are sent as text.</summary>
public class WSK7002Tests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { ".vue", """<button open-type="contact" :session-from="⟦7002|{{a}}⟧"/>""" },
        { ".vue", """<button open-type="contact" session-from="⟦7002|{{a}}⟧"/>""" },
        { ".vue", """<button open-type="contact" session-from="vip|⟦7002|{{ id }}⟧|home"/>""" },
        { ".vue", """<button open-type="contact" :session-from="'vip|⟦7002|{{ id }}⟧'"/>""" },
        { ".vue", """<button open-type="contact" :session-from="`⟦7002|{{id}}⟧`"/>""" },
        { ".vue", """<button open-type="contact" session-from='{"a":"⟦7002|{{b}}⟧","c":"{{d}}"}'/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom="⟦7002|{{a}}⟧"/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom='{"a":"⟦7002|{{b}}⟧"}'/>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={'⟦7002|{{a}}⟧'}/>""" },
        { ".jsx", """<Button openType="contact" sessionFrom={`⟦7002|{{a}}⟧`}/>""" },
        { ".jsx", """<Button openType="contact" sessionFrom={⟦7002|{{a}}⟧}/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{'⟦7002|\u007b{a}}⟧'}}"/>""" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_speaks(string kind, string page) => MarkedPage.Parse(kind, page).Verify();

    public static TheoryData<string, string> Right => new()
    {
        { ".wxml", """<button open-type="contact" session-from="{{a}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="vip|{{a}}"/>""" },
        { ".wxml", """<button open-type="contact" session-from="{{a}"/>""" },
        { ".vue", """<button open-type="contact" session-from="}}a{{"/>""" },
        { ".vue", """<button open-type="contact" :title="'{{a}}'" session-from="a"/>""" },
        { ".vue", """<button open-type="share" session-from="{{a}}"/>""" },
        { ".vue", """<button open-type="contact" wx:if="{{a}}" session-from="{{a}}"/>""" },
        { ".vue", """<button open-type="contact" session-from="{{a}}"/><script>import mpx from "@mpxjs/core"</script>""" },
        { ".tsx", """<Button openType="contact" sessionFrom={a}/>""" },
        { ".tsx", """<Button openType="contact" title="{{a}}" sessionFrom={a}/>""" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void It_is_silent(string kind, string page) => MarkedPage.Parse(kind, page).Verify();
}
