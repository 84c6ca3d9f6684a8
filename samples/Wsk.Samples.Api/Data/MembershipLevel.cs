using System.Runtime.Serialization;

namespace Wsk.Samples.Api.Data;

/// <summary>As stored; the workbench shows the name of <see cref="EnumMemberAttribute"/>.</summary>
public enum MembershipLevel
{
    [EnumMember(Value = "普通会员")]
    Basic = 1,

    [EnumMember(Value = "银卡会员")]
    Silver = 2,

    [EnumMember(Value = "金卡会员")]
    Gold = 3,

    [EnumMember(Value = "钻石会员")]
    Diamond = 4,
}
