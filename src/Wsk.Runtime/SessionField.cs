namespace Wsk;

/// <summary>The members that WSK's <c>session-from</c> object knows, in the order in which they are written.</summary>
/// <remarks>Source: the vendor's guide, "传递客户信息".</remarks>
#if WSK_ANALYZER
internal enum SessionField
#else
public enum SessionField
#endif
{
    /// <summary><c>customerName</c>: the customer's name.</summary>
    CustomerName = 0,

    /// <summary><c>headimgurl</c>: the absolute http(s) address of the customer's avatar.</summary>
    HeadImgUrl = 1,

    /// <summary><c>gender</c>: the number 1 (male) or 2 (female); 0 is unknown and left out.</summary>
    Gender = 2,

    /// <summary><c>phoneNumber</c>: the phone number.</summary>
    PhoneNumber = 3,

    /// <summary><c>email</c>: the e-mail address.</summary>
    Email = 4,

    /// <summary><c>address</c>: the postal address.</summary>
    Address = 5,

    /// <summary><c>title</c>: the position (职位).</summary>
    Title = 6,

    /// <summary><c>department</c>: the company or department (单位).</summary>
    Department = 7,

    /// <summary><c>birthday</c>: a day of the Gregorian calendar, <c>yyyy-MM-dd</c>.</summary>
    Birthday = 8,

    /// <summary><c>remark</c>: a remark.</summary>
    Remark = 9,

    /// <summary><c>customData</c>: a percent-encoded JSON array of <c>{label_cn, label_en, value}</c>.</summary>
    CustomData = 10,
}
