using System;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;

namespace Wsk.Tool;

/// <summary>The languages that the program speaks.</summary>
internal static partial class Language
{
    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>Simplified Chinese.</summary>
    public const string Chinese = "zh-Hans";

    // The order is that of POSIX (XBD 8.2).
    private static readonly string[] s_variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private static readonly string[] s_chineseLocales = ["zh", "zh_CN", "zh_SG", "zh_Hans"];

    /// <summary>The culture of a language.</summary>
    public static CultureInfo CultureOf(string language) => CultureInfo.GetCultureInfo(language);

    /// <summary>The language of the user, by the environment, and on Windows by the system where the environment names none.</summary>
    public static string OfUser(Func<string, string?> variable)
    {
        string? locale = s_variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        bool isChinese = locale is not null ? IsChinese(locale) : OperatingSystem.IsWindows() && IsChinese(GetUserDefaultUILanguage());
        return isChinese ? Chinese : English;
    }

    private static bool IsChinese(string locale)
    {
        string name = locale.Split('.', '@')[0].Replace('-', '_');
        return s_chineseLocales.Any(chinese => name.Equals(chinese, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(chinese + "_Hans", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("zh_Hans_", StringComparison.OrdinalIgnoreCase));
    }

    // The language IDs of zh-CN, zh-SG and zh-Hans [MS-LCID].
    private static bool IsChinese(ushort languageId) => languageId is 0x0804 or 0x1004 or 0x0004;

    [LibraryImport("kernel32.dll")]
    private static partial ushort GetUserDefaultUILanguage();
}
