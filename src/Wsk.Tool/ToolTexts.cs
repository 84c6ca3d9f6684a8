using System.Globalization;
using System.Resources;

namespace Wsk.Tool;

/// <summary>The texts of the program and of the rules in one language.</summary>
internal sealed class ToolTexts(string language)
{
    private static readonly ResourceManager s_ofTool = new("Wsk.Tool.Texts.ToolText", typeof(ToolTexts).Assembly);
    private static readonly ResourceManager s_ofRules = new("Wsk.Tool.Texts.RuleText", typeof(ToolTexts).Assembly);

    private readonly CultureInfo _culture = Tool.Language.CultureOf(language);

    /// <summary>The language: <c>en</c> or <c>zh-Hans</c>.</summary>
    public string Language => language;

    /// <summary>A text of the program.</summary>
    public string this[string key] => Find(s_ofTool, key);

    /// <summary>A text of the program with something in its holes.</summary>
    public string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>A text of the rules.</summary>
    public string OfRule(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Find(s_ofRules, key), arguments);

    private string Find(ResourceManager texts, string key) =>
        texts.GetString(key, _culture) ?? throw new MissingManifestResourceException("There is no text " + key + ".");
}
