using System;
using System.Globalization;
using System.Linq;
using Wsk.Samples.Api.Data;

namespace Wsk.Samples.Api.Customers;

/// <summary>Makes a customer's card from the shop's rows.</summary>
internal sealed class CustomerCards(ShopOptions options)
{
    public CustomerCard For(CustomerRecord customer)
    {
        OrderRecord? latest = customer.Orders is [OrderRecord first, ..] ? first : null;
        return new CustomerCard
        {
            CustomerName = customer.Name,
            AvatarUrl = customer.Avatar is null ? null : $"{options.PublicBaseUrl.TrimEnd('/')}/avatars/{Uri.EscapeDataString(customer.Avatar)}",
            Gender = (SessionGender)customer.Gender,
            PhoneNumber = customer.Phone,
            Email = customer.Email,
            Address = customer.Address,
            JobTitle = customer.JobTitle,
            Company = customer.Company,
            Birthday = customer.Birthday,
            Remark = customer.Remark,
            OrderNo = latest?.OrderNo,
            OrderAmount = latest?.Amount,
            OrderStatus = latest?.Status,
            OrderDate = latest?.OrderedOn,
            MembershipLevel = customer.MembershipLevel,
            Points = customer.Points,
            EarlierOrders = [.. customer.Orders.Skip(1).Select(Earlier)],
        };
    }

    private static CustomDataEntry Earlier(OrderRecord order, int index)
    {
        string number = (index + 1).ToString(CultureInfo.InvariantCulture);
        string value = string.Create(CultureInfo.InvariantCulture, $"{order.OrderNo} ¥{order.Amount:0.00} {order.OrderedOn:yyyy-MM-dd}").TrimEnd();
        return new CustomDataEntry("往期订单" + number, "earlier" + number, value);
    }
}
