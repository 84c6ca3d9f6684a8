using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Payloads;

/// <summary>The values of a card: its fields by wire name and its entries, without those that are absent.</summary>
internal sealed record CustomerValues(IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<CardEntry> Entries)
{
    public static CustomerValues Of<T>(T customer)
        where T : struct, ICustomer
    {
        CustomerFields fields = customer.Fields;
        KeyValuePair<string, string?>[] fieldsByName =
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
        ];
        return new CustomerValues(
            [.. fieldsByName.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, field.Value!))],
            CardEntry.Of(customer));
    }

    public bool HasSame(CustomerValues other) => Fields.SequenceEqual(other.Fields) && Entries.SequenceEqual(other.Entries);
}
