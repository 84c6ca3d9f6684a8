using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using KeyValue = System.Collections.Generic.KeyValuePair<string, object?>;

namespace Wsk.Samples.Api.Customers;

/// <summary>What operators learn of the cards: log lines, and metrics that say how near the limit the cards are and which members do not arrive. Names and numbers only.</summary>
internal sealed class CustomerCardTelemetry
{
    /// <summary>The meter, for example for <c>dotnet-counters monitor --counters</c>.</summary>
    public const string MeterName = "Wsk.Samples.Api";

    private readonly ILogger<CustomerCard> _logger;
    private readonly Histogram<int> _lengths;
    private readonly Counter<int> _omissions;

    public CustomerCardTelemetry(ILogger<CustomerCard> logger, IMeterFactory meters)
    {
        _logger = logger;
        Meter meter = meters.Create(MeterName);
        _lengths = meter.CreateHistogram<int>("shop.card.length", "By", "The UTF-8 bytes of a card that is sent.");
        _omissions = meter.CreateCounter<int>("shop.card.omissions", "{member}", "Members that are not on a card that is sent, or not whole.");
    }

    /// <summary>Logs and counts how a write went.</summary>
    public void Record(long customerId, in SessionFromResult result)
    {
        _logger.NotSentWhole(customerId, result);
        if (result.Error != SessionFromError.None)
        {
            return;
        }

        _lengths.Record(result.ByteCount);
        foreach (SessionFromOmission omission in result.Omissions)
        {
            // The names of members and reasons are few and fixed, as tags of a metric should be; a customer's id is neither.
            _omissions.Add(1, new KeyValue("member", omission.MemberName), new KeyValue("reason", omission.Reason.ToString()));
        }
    }
}
