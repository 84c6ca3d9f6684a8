using Wsk;

namespace Shop;

[SessionFrom]
public partial class Profile
{
    public string? Title { get; set; }
}
