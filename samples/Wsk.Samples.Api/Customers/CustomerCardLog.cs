using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Wsk.Samples.Api.Customers;

/// <summary>What is logged of a card: the shop's id and the names of members, never what the customer told the shop.</summary>
internal static partial class CustomerCardLog
{
    [LoggerMessage(1, LogLevel.Warning, "Customer {CustomerId}: the card of {ByteCount} bytes goes out without {DroppedMembers}")]
    public static partial void MembersLeftOut(this ILogger<CustomerCard> logger, long customerId, int byteCount, IReadOnlyList<string> droppedMembers);

    [LoggerMessage(2, LogLevel.Error, "Customer {CustomerId}: no card can be sent: {Error} {MemberName}")]
    public static partial void CardNotSent(this ILogger<CustomerCard> logger, long customerId, SessionFromError error, string? memberName);
}
