using System.Collections.Generic;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>What an opening tag says of contact buttons. Other attributes are not kept.</summary>
internal sealed class OpeningTag(int nameStart, int nameEnd)
{
    private List<PageAttribute>? _attributes;

    public int NameStart { get; } = nameStart;

    public int NameEnd { get; } = nameEnd;

    /// <summary>Whether the tag may have attributes that the page does not show, as by <c>{...props}</c> or <c>v-bind="props"</c>.</summary>
    public bool HasUnknownAttributes { get; set; }

    /// <summary>The open-type and the session-from, as often as they are there.</summary>
    public IReadOnlyList<PageAttribute> Attributes => _attributes ?? (IReadOnlyList<PageAttribute>)[];

    public void Add(PageAttribute attribute) => (_attributes ??= []).Add(attribute);
}
