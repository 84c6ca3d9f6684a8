using System.Collections.Generic;
using System.Globalization;

namespace Wsk.Benchmarks.Payloads;

/// <summary>What a card says: its fields by wire name, and its entries, without those that are absent.</summary>
internal sealed record CustomerValues(IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<CustomDataEntry> Entries)
{
    public static CustomerValues Of<T>(T customer)
        where T : struct, ICustomer
    {
        CustomerFields fields = customer.Fields;
        return new CustomerValues(
            PresentFields(
            [
                new("customerName", fields.CustomerName),
                new("headimgurl", fields.HeadImgUrl),
                new("gender", fields.Gender == SessionGender.Unknown ? null : ((int)fields.Gender).ToString(CultureInfo.InvariantCulture)),
                new("phoneNumber", fields.PhoneNumber),
                new("email", fields.Email),
                new("address", fields.Address),
                new("title", fields.Title),
                new("department", fields.Department),
                new("birthday", fields.Birthday),
                new("remark", fields.Remark),
            ]),
            PresentEntries(
            [
                new("订单号", "orderNo", customer.OrderNo),
                new("商品", "item", customer.Item),
                new("金额", "amount", customer.Amount),
                new("状态", "status", customer.Status),
                new("会员", "vip", customer.MemberLevel),
                new("地址", "shipTo", customer.ShippingAddress),
                new("时间", "time", customer.OrderedAt),
                new("备注", "note", customer.Note),
            ]));
    }

    private static List<KeyValuePair<string, string>> PresentFields(KeyValuePair<string, string?>[] fields)
    {
        var present = new List<KeyValuePair<string, string>>();
        foreach (KeyValuePair<string, string?> field in fields)
        {
            if (field.Value is { } value)
            {
                present.Add(new(field.Key, value));
            }
        }

        return present;
    }

    private static List<CustomDataEntry> PresentEntries(CustomDataEntry[] entries)
    {
        var present = new List<CustomDataEntry>(entries);
        present.RemoveAll(entry => entry.Value is null);
        return present;
    }
}
