using System;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>The languages in which the pages of a Mini Program are written.</summary>
internal enum PageKind
{
    /// <summary>WeChat's own markup, also with the attributes of mpx.</summary>
    Wxml,

    /// <summary>A single-file component, as uni-app, mpvue and WePY have them.</summary>
    Vue,

    /// <summary>JavaScript or TypeScript with tags, as Taro, Remax and React have them.</summary>
    Jsx,
}

/// <summary>Tells pages from other files.</summary>
internal static class PageKinds
{
    /// <summary>The kind of a page, by the extension of its file.</summary>
    public static bool TryOf(string path, out PageKind kind)
    {
        kind = HasExtension(path, ".wxml") ? PageKind.Wxml : HasExtension(path, ".vue") ? PageKind.Vue : PageKind.Jsx;
        return kind != PageKind.Jsx || HasExtension(path, ".tsx") || HasExtension(path, ".jsx");
    }

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
