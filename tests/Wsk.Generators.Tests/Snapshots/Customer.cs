using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Runtime.Serialization;
using Wsk;

namespace Shop
{
    /// <summary>A customer with every kind of member that there is.</summary>
    [SessionFrom(MaxBytes = 2000, Overflow = OverflowHandling.DropLowestPriority, InvalidValues = InvalidValueHandling.Omit)]
    public partial class Customer
    {
        public string CustomerName { get; set; }

        public Uri HeadImgUrl { get; set; }

        public int? Gender { get; set; }

        [SessionField(SessionField.PhoneNumber, Priority = int.MaxValue)]
        public string Mobile { get; set; }

        public DateTime? Birthday { get; set; }

        [MaxLength(100)]
        [SessionField(SessionField.Remark, Shorten = true)]
        public string Remark;

        [CustomData("订单号", "orderNo", Priority = 5, Shorten = true)]
        public string OrderNo { get; set; }

        [CustomData("网店", "shop")]
        public Uri Shop { get; set; }

        [CustomData("等级", "grade")]
        public char Grade { get; set; }

        [CustomData("会员", "member")]
        public bool? IsMember { get; set; }

        [CustomData("积分", "points")]
        public long Points { get; set; }

        [CustomData("余额", "balance", Format = "0.00")]
        public decimal? Balance { get; set; }

        [CustomData("指针", "handle")]
        public IntPtr Handle { get; set; }

        [CustomData("下单时间", "orderedAt")]
        public DateTimeOffset OrderedAt { get; set; }

        [CustomData("级别", "level")]
        public Level Level { get; set; }

        [CustomData("星期", "days")]
        public Days? Days { get; set; }

        [CustomData("原值", "raw", Format = "D")]
        public Level Raw { get; set; }

        [SessionField(SessionField.CustomData)]
        public IEnumerable<CustomDataEntry> More { get; set; }
    }

    /// <summary>A level.</summary>
    public enum Level
    {
        None,

        [EnumMember(Value = "银卡")]
        Silver,

        [Display(Name = "金卡")]
        Gold,
    }

    /// <summary>Days.</summary>
    [Flags]
    public enum Days : byte
    {
        Saturday = 1,
        Sunday = 2,
    }
}
