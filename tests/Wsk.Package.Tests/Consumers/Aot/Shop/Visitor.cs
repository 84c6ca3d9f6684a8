using Wsk;

namespace Shop;

/// <summary>A base whose gender and length need handling, and a type derived from it.</summary>
[SessionFrom(Overflow = OverflowHandling.DropLowestPriority, InvalidValues = InvalidValueHandling.Omit)]
public partial class Visitor
{
    [SessionField(SessionField.CustomerName, Priority = int.MaxValue)]
    public string? CustomerName { get; set; }

    public int? Gender { get; set; }

    public string? Remark { get; set; }

    public EncodedCustomData CustomData { get; set; }

    public static Visitor OfTooManyWords(Visitor visitor, int gender)
    {
        visitor.CustomerName = "韩梅梅";
        visitor.Gender = gender;
        visitor.Remark = new string('长', 400);
        visitor.CustomData = EncodedCustomData.EncodeJson("""[{"value": "search", "label_en": "source", "label_cn": "来源"}]""");
        return visitor;
    }
}

[SessionFrom]
public sealed partial class Member : Visitor
{
    public string? Title { get; set; }
}
