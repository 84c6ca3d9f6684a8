using CommunityToolkit.Mvvm.ComponentModel;
using Wsk;

namespace Shop;

[SessionFrom]
public partial class Customer : ObservableObject
{
    [ObservableProperty]
    private string? _customerName;

    [ObservableProperty]
    [property: CustomData("订单号", "orderNo")]
    private string? _orderNo;

    [ObservableProperty]
    [SessionField(SessionField.Email)]
    private string? _email;

    [ObservableProperty]
    public partial string? Remark { get; set; }
}

[SessionFrom]
public partial class Message;
