using System.Runtime.Serialization;

namespace Wsk.Samples.Api.Data;

/// <summary>As stored; the workbench shows the name of <see cref="EnumMemberAttribute"/>.</summary>
public enum OrderStatus
{
    [EnumMember(Value = "待付款")]
    Unpaid = 1,

    [EnumMember(Value = "待发货")]
    Paid = 2,

    [EnumMember(Value = "已发货")]
    Shipped = 3,

    [EnumMember(Value = "已完成")]
    Completed = 4,

    [EnumMember(Value = "已退款")]
    Refunded = 5,
}
