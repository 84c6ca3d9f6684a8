using System;
using System.Collections.Generic;
using Wsk;

namespace Shop
{
    /// <summary>A guest as most projects have one: nothing is dropped.</summary>
    [SessionFrom]
    public partial class Guest
    {
        public string CustomerName { get; set; }

        [SessionField(SessionField.HeadImgUrl)]
        public Uri AvatarUrl { get; set; }

        public SessionGender? Gender { get; set; }

        public string PhoneNumber { get; set; }

        public string Department { get; set; }

        public DateTime? Birthday { get; set; }

        public string Remark { get; set; }

        [CustomData("来源", "source")]
        public string Source { get; set; }

        [CustomData("积分", "points")]
        public int? Points { get; set; }

        [SessionField(SessionField.CustomData)]
        public IEnumerable<CustomDataEntry> More { get; set; }
    }
}
