using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;

namespace Wsk.Samples.Api;

/// <summary>The section <c>Shop</c> of the configuration.</summary>
internal sealed class ShopOptions
{
    /// <summary>The setting of <see cref="Database"/>, as a message names it.</summary>
    public const string DatabaseSetting = Section + ":" + nameof(Database);

    private const string Section = "Shop";

    private static readonly HashSet<string> s_names = new([nameof(Database), nameof(PublicBaseUrl), nameof(MessageToken)], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the section. A misspelled name is refused: its value would otherwise be ignored without a word.</summary>
    public ShopOptions(IConfiguration configuration)
    {
        IConfigurationSection shop = configuration.GetSection(Section);
        if (shop.Value is not null)
        {
            throw new BadSettingException(Section, shop.Value, $"a section with {string.Join(", ", s_names)} is expected.");
        }

        foreach (IConfigurationSection setting in shop.GetChildren())
        {
            if (!s_names.Contains(setting.Key))
            {
                throw new BadSettingException(setting.Path, setting.Value, $"there is no such setting, only {string.Join(", ", s_names)}.");
            }
        }

        Database = Text(shop.GetSection(nameof(Database)), "shop.db");
        PublicBaseUrl = Text(shop.GetSection(nameof(PublicBaseUrl)), ShopApi.DefaultUrl);
        if (!Uri.TryCreate(PublicBaseUrl, UriKind.Absolute, out Uri? url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            throw new BadSettingException($"{Section}:{nameof(PublicBaseUrl)}", PublicBaseUrl, "an address that begins with http:// or https:// is expected.");
        }

        // The value is a secret, which no message tells.
        MessageToken = shop[nameof(MessageToken)];
        if (MessageToken is not null && (MessageToken.Length is < 3 or > 32 || !MessageToken.All(char.IsAsciiLetterOrDigit)))
        {
            throw new BadSettingException($"{Section}:{nameof(MessageToken)}", "…", "3 to 32 letters and digits are expected, as WeChat's console demands.");
        }
    }

    /// <summary>The SQLite file; a relative path starts at the app's own folder.</summary>
    public string Database { get; }

    /// <summary>Where customers' phones and the workbench reach this shop: avatars are sent as absolute addresses.</summary>
    public string PublicBaseUrl { get; }

    /// <summary>The token of the message push settings in WeChat's console; null if this shop receives no messages.</summary>
    public string? MessageToken { get; }

    private static string Text(IConfigurationSection setting, string missing)
    {
        string text = setting.Value ?? missing;
        return string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal) || setting.GetChildren().Any()
            ? throw new BadSettingException(setting.Path, setting.Value, "a text is expected.")
            : text;
    }
}
