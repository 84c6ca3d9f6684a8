using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Wsk;

namespace Shop;

/// <summary>What the service answers, address by address, and the printer prints: by every member that the package generates, and what it brings.</summary>
public static class Answers
{
    private delegate bool TryWrite(Span<byte> utf8, out int written);

    /// <summary>Addresses and answers, in UTF-8.</summary>
    public static IEnumerable<(string Address, Func<byte[]> Answer)> All => [.. Written("customer", Customer.OfTheGuide), .. Written("order", Order.OfEveryKind), .. OfTypes, .. Read, .. Refused];

    /// <summary>Each member that the package generates for every type.</summary>
    private static IEnumerable<(string, Func<byte[]>)> Written(string name, ISessionFrom card) =>
    [
        ($"/{name}/string", () => Text(card.ToSessionFrom())),
        ($"/{name}/try-string", () => Text(card.TryToSessionFrom(out string? value, out _) ? value : "refused")),
        ($"/{name}/utf8", () => Bytes((Span<byte> utf8, out int written) => card.TryWriteSessionFrom(utf8, out written))),
        ($"/{name}/utf8-result", () => Bytes((Span<byte> utf8, out int written) => card.TryWriteSessionFrom(utf8, out written, out _))),
        ($"/{name}/utf16", () => Text(Utf16(card))),
        ($"/{name}/writer", () => ByWriter(card)),
    ];

    /// <summary>Members that types have on request, and the converter for replies in JSON.</summary>
    private static IEnumerable<(string, Func<byte[]>)> OfTypes =>
    [
        ("/customer/formattable", () => Text(((IFormattable)Customer.OfTheGuide).ToString(null, null))),
        ("/customer/interpolated", () => Text($"{Customer.OfTheGuide}")),
        ("/customer/utf8-interpolated", () => Bytes((Span<byte> utf8, out int written) => Utf8.TryWrite(utf8, $"{Customer.OfTheGuide}", out written))),
        ("/customer/worst-case", () => Bytes((Span<byte> utf8, out int written) =>
            Customer.OfTheGuide.TryWriteSessionFrom(utf8.Slice(0, Math.Min(Customer.MaxSessionFromBytes, utf8.Length)), out written))),
        ("/customer/bound", () => JsonSerializer.SerializeToUtf8Bytes(new BoundCustomer(Customer.OfTheGuide), ReplyContext.Default.BoundCustomer)),
        ("/order/bound", () => JsonSerializer.SerializeToUtf8Bytes(new BoundOrders(Order.OfEveryKind, null, null), ReplyContext.Default.BoundOrders)),
    ];

    /// <summary>And back.</summary>
    private static IEnumerable<(string, Func<byte[]>)> Read =>
    [
        ("/customer/read", () => Text(Again<Customer>(Customer.OfTheGuide.ToSessionFrom()))),
        ("/order/read", () => Text(Again<ReceivedOrder>(Order.OfEveryKind.ToSessionFrom()))),
        ("/customer/read-bound", () => Text(Rebound(Customer.OfTheGuide).ToSessionFrom())),
        ("/customer/document", () => Text(SessionFromDocument.Read(Customer.OfTheGuide.ToSessionFrom()).CustomerName!)),
        ("/customer/cut", () => Text(Again<Customer>("""{"customerName":"李雷","phoneN"""))),
    ];

    private static IEnumerable<(string, Func<byte[]>)> Refused =>
    [
        ("/visitor/outcome", () => OutcomeOf(Visitor.OfTooManyWords(new Visitor(), gender: 9))),
        ("/member/outcome", () => OutcomeOf(Visitor.OfTooManyWords(new Member { Title = "经理" }, gender: 9))),
        ("/visitor/string", () => Text(Visitor.OfTooManyWords(new Visitor(), gender: 9).ToSessionFrom())),
        ("/member/string", () => Thrown(Visitor.OfTooManyWords(new Member(), gender: 9))),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Bytes(TryWrite write)
    {
        byte[] utf8 = new byte[8192];
        return write(utf8, out int written) ? utf8[..written] : Text("refused");
    }

    private static string Utf16(ISessionFrom card)
    {
        char[] chars = new char[8192];
        return card.TryWriteSessionFrom(chars, out int written) ? new string(chars, 0, written) : "refused";
    }

    private static byte[] ByWriter(ISessionFrom card)
    {
        var writer = new ArrayBufferWriter<byte>();
        card.WriteSessionFrom(writer);
        return writer.WrittenSpan.ToArray();
    }

    private static string Again<T>(string text)
        where T : ISessionFrom, ISessionFromReadable<T>
    {
        if (!T.TryParseSessionFrom(text, out T? card, out SessionFromReadResult result) || !T.TryParseSessionFrom(Encoding.UTF8.GetBytes(text), out T? fromUtf8, out result))
        {
            return result.Error.ToString();
        }

        string written = card.ToSessionFrom();
        return written == fromUtf8.ToSessionFrom() ? written : "UTF-8 is read otherwise";
    }

    private static Customer Rebound(Customer customer)
    {
        string json = JsonSerializer.Serialize(new BoundCustomer(customer), ReplyContext.Default.BoundCustomer);
        return JsonSerializer.Deserialize(json, ReplyContext.Default.BoundCustomer)!.CustomerInfo;
    }

    private static byte[] OutcomeOf(ISessionFrom card)
    {
        bool sent = card.TryToSessionFrom(out _, out SessionFromResult result);
        var outcome = new Outcome(sent, result.Error.ToString(), result.MemberName, [.. result.Omissions.Select(omission => omission.MemberName)]);
        return JsonSerializer.SerializeToUtf8Bytes(outcome, ReplyContext.Default.Outcome);
    }

    private static byte[] Thrown(ISessionFrom card)
    {
        try
        {
            return Text(card.ToSessionFrom());
        }
        catch (SessionFromException e)
        {
            return Text(e.Message);
        }
    }
}
