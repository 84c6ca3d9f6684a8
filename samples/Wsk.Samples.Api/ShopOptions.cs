using System.ComponentModel.DataAnnotations;

namespace Wsk.Samples.Api;

/// <summary>The section <c>Shop</c> of the configuration.</summary>
public sealed class ShopOptions
{
    public const string Section = "Shop";

    /// <summary>The SQLite file; a relative path starts at the app's own folder.</summary>
    [Required]
    public string Database { get; set; } = "shop.db";

    /// <summary>Where customers' phones and the workbench reach this shop: avatars are sent as absolute addresses.</summary>
    [Required, Url]
    public string PublicBaseUrl { get; set; } = ShopApi.DefaultUrl;
}
