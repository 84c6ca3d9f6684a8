using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Wsk.Samples.Api.Customers;

/// <summary>What is logged of a card: the shop's id and the names of members, never what the customer told the shop.</summary>
internal static partial class CustomerCardLog
{
    /// <summary>Says what did not go out. A card that goes out whole is not logged.</summary>
    public static void NotSentWhole(this ILogger<CustomerCard> logger, long customerId, in SessionFromResult result)
    {
        if (result.MemberName is { } member)
        {
            logger.ValueInvalid(customerId, result.Error, member);
        }
        else if (result.Error != SessionFromError.None)
        {
            logger.CardNotSent(customerId, result.Error, result.ByteCount);
        }
        else if (result.Omissions is { Count: > 0 } omissions)
        {
            logger.MembersLeftOut(customerId, result.ByteCount, omissions);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Customer {CustomerId}: the card of {ByteCount} bytes is not whole: {Omissions}")]
    private static partial void MembersLeftOut(this ILogger logger, long customerId, int byteCount, IReadOnlyList<SessionFromOmission> omissions);

    [LoggerMessage(2, LogLevel.Error, "Customer {CustomerId}: no card can be sent: {Error}, at least {ByteCount} bytes")]
    private static partial void CardNotSent(this ILogger logger, long customerId, SessionFromError error, int byteCount);

    [LoggerMessage(3, LogLevel.Error, "Customer {CustomerId}: no card can be sent: {Error} in {MemberName}")]
    private static partial void ValueInvalid(this ILogger logger, long customerId, SessionFromError error, string memberName);
}
