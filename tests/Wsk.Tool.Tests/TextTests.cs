using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Resources;
using System.Text.RegularExpressions;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>Both languages say everything.</summary>
public sealed class TextTests
{
    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_holes()
    {
        var texts = new ResourceManager("Wsk.Tool.Texts.ToolText", typeof(ToolTexts).Assembly);

        Assert.Equal(Read(texts, CultureInfo.InvariantCulture), Read(texts, Language.CultureOf(Language.Chinese)));
    }

    private static string[] Read(ResourceManager texts, CultureInfo culture) =>
        [.. texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .Select(text => text.Key + " " + string.Join(' ', Regex.Matches((string)text.Value!, @"\{\d\}").Select(hole => hole.Value).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)];
}
