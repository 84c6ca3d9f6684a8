using System;
using System.Globalization;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>The cultures that break serializers: Turkish I, Thai and Persian years, Arabic digits and signs.</summary>
internal static class Cultures
{
    public static TheoryData<string> All { get; } = ["tr-TR", "th-TH", "ar-SA", "fa-IR", "fi-FI", ""];

    /// <summary>Runs under the culture, for values and for texts.</summary>
    public static void Under(string name, Action action)
    {
        (CultureInfo culture, CultureInfo uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        try
        {
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
