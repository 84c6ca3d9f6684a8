using System;
using Wsk.CompilerServices;

namespace Wsk.Benchmarks;

/// <summary>What the generator emits for <see cref="Customer"/>, by hand.</summary>
public sealed partial class Customer
{
    private static readonly SessionFromShape s_shape = new(
        0,
        false,
        ["CustomerName", "HeadImgUrl", "Gender", "PhoneNumber", "Email", "Address", "Title", "Department", "Birthday", "Remark", "OrderNo", "ProductName", "Amount", "Status", "ShippingAddress", "MemberLevel", "OrderedAt", "Note"],
        [SessionField.CustomerName, SessionField.HeadImgUrl, SessionField.Gender, SessionField.PhoneNumber, SessionField.Email, SessionField.Address, SessionField.Title, SessionField.Department, SessionField.Birthday, SessionField.Remark, SessionField.CustomData, SessionField.CustomData, SessionField.CustomData, SessionField.CustomData, SessionField.CustomData, SessionField.CustomData, SessionField.CustomData, SessionField.CustomData],
        [],
        10,
        -1);

    public string ToSessionFrom()
    {
        var payload = new Payload(this);
        return SessionFromSerializer.ToSessionFrom(ref payload);
    }

    public bool TryWriteSessionFrom(Span<byte> utf8Destination, out int bytesWritten)
    {
        var payload = new Payload(this);
        return SessionFromSerializer.TryWrite(ref payload, utf8Destination, out bytesWritten);
    }

    private readonly struct Payload(Customer customer) : ISessionFromPayload
    {
        private readonly string? _customerName = customer.CustomerName;
        private readonly string? _headImgUrl = customer.HeadImgUrl;
        private readonly Gender _gender = customer.Gender;
        private readonly string? _phoneNumber = customer.PhoneNumber;
        private readonly string? _email = customer.Email;
        private readonly string? _address = customer.Address;
        private readonly string? _title = customer.Title;
        private readonly string? _department = customer.Department;
        private readonly string? _birthday = customer.Birthday;
        private readonly string? _remark = customer.Remark;
        private readonly string? _orderNo = customer.OrderNo;
        private readonly string? _productName = customer.ProductName;
        private readonly string? _amount = customer.Amount;
        private readonly string? _status = customer.Status;
        private readonly string? _shippingAddress = customer.ShippingAddress;
        private readonly string? _memberLevel = customer.MemberLevel;
        private readonly string? _orderedAt = customer.OrderedAt;
        private readonly string? _note = customer.Note;

        public SessionFromShape Shape => s_shape;

        public void Write(ref SessionFromWriter writer)
        {
            writer.WriteText(",\"customerName\":\""u8, _customerName);
            writer.WriteText(",\"headimgurl\":\""u8, _headImgUrl);
            writer.WriteGender(2, (long)_gender);
            writer.WriteText(",\"phoneNumber\":\""u8, _phoneNumber);
            writer.WriteText(",\"email\":\""u8, _email);
            writer.WriteText(",\"address\":\""u8, _address);
            writer.WriteText(",\"title\":\""u8, _title);
            writer.WriteText(",\"department\":\""u8, _department);
            writer.WriteBirthday(8, _birthday);
            writer.WriteText(",\"remark\":\""u8, _remark);
            writer.BeginCustomData();
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%22label_en%22%3A%22orderNo%22%2C%22value%22%3A%22"u8, _orderNo);
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E5%95%86%E5%93%81%E5%90%8D%E7%A7%B0%22%2C%22label_en%22%3A%22productName%22%2C%22value%22%3A%22"u8, _productName);
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E9%87%91%E9%A2%9D%22%2C%22label_en%22%3A%22amount%22%2C%22value%22%3A%22"u8, _amount);
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E7%8A%B6%E6%80%81%22%2C%22label_en%22%3A%22status%22%2C%22value%22%3A%22"u8, _status);
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E6%94%B6%E8%B4%A7%E5%9C%B0%E5%9D%80%22%2C%22label_en%22%3A%22shippingAddress%22%2C%22value%22%3A%22"u8, _shippingAddress);
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E4%BC%9A%E5%91%98%E7%AD%89%E7%BA%A7%22%2C%22label_en%22%3A%22memberLevel%22%2C%22value%22%3A%22"u8, _memberLevel);
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E4%B8%8B%E5%8D%95%E6%97%B6%E9%97%B4%22%2C%22label_en%22%3A%22orderedAt%22%2C%22value%22%3A%22"u8, _orderedAt);
            writer.WriteEntry("%2C%7B%22label_cn%22%3A%22%E5%A4%87%E6%B3%A8%22%2C%22label_en%22%3A%22note%22%2C%22value%22%3A%22"u8, _note);
            writer.EndCustomData();
        }

        public void Release()
        {
        }
    }
}
