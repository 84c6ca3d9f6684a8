namespace Wsk.Generators.Tests.Rules;

/// <summary>A contact button has no session-from.</summary>
public class WSK7005Tests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { ".wxml", """<⟦7005|button⟧ open-type="contact">""" },
        { ".wxml", """<⟦7005|contact-button⟧/>""" },
        { ".wxml", """<⟦7005|van-button⟧ open-type='contact' data-session-from="a"/>""" },
        { ".wxml", """<⟦7005|button⟧ open-type="{{'contact'}}"/>""" },
        { ".vue", """<⟦7005|button⟧ :open-type="'contact'" :session="a">""" },
        { ".vue", """<⟦7005|nut-button⟧ v-bind:openType="`contact`">""" },
        { ".tsx", """<⟦7005|Button⟧ openType="contact">""" },
        { ".tsx", """<⟦7005|Button⟧ openType={'contact'} style={{ a: <b>{c}</b> }}/>""" },
        { ".tsx", """<⟦7005|contact-button⟧></contact-button>""" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_speaks(string kind, string page) => MarkedPage.Parse(kind, page).Verify();

    public static TheoryData<string, string> Right => new()
    {
        { ".wxml", """<button open-type="contact" session-from="a">""" },
        { ".wxml", """<button open-type="contact" session-from>""" },
        { ".wxml", """<button open-type="Contact">""" },
        { ".wxml", """<button open-type="{{a}}">""" },
        { ".wxml", "<button open-type=\"contact\"" },
        { ".wxml", """<contact-buttons/>""" },
        { ".wxml", """</contact-button>""" },
        { ".wxml", """<!-- <contact-button/> -->""" },
        { ".vue", """<button open-type="contact" v-bind="a">""" },
        { ".vue", """<button open-type="contact" :="a">""" },
        { ".vue", """<button open-type="contact" :[a]="b">""" },
        { ".vue", """<button open-type="contact" :session-from>""" },
        { ".vue", """<script>"<contact-button/>"</script>""" },
        { ".tsx", """<Button openType="contact" {...a}/>""" },
        { ".tsx", """<Button openType={contact}/>""" },
        { ".tsx", "\"<contact-button/>\"" },
        { ".tsx", """`<contact-button/>`""" },
        { ".tsx", """// <contact-button/>""" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void It_is_silent(string kind, string page) => MarkedPage.Parse(kind, page).Verify();
}
