using Wsk;

namespace Shop;

internal enum Source
{
    Search,
    Friend,
}

[SessionFrom]
internal partial class Visitor
{
    public string? CustomerName { get; set; }

    [CustomData("来源", "source")]
    public Source Source { get; set; }
}
