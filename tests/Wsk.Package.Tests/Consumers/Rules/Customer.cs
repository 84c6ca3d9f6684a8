using System.ComponentModel.DataAnnotations;
using Wsk;

namespace Shop;

[SessionFrom]
public partial class Customer
{
    public string? NickName { get; set; }

    [MaxLength(100)]
    public string? Remark { get; set; }
}

[SessionFrom]
public partial class Visitor
{
    [MaxLength(100)]
    public string? CustomerName { get; set; }

    public int Visits { get; set; }
}
