using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Measuring;

namespace Wsk.Benchmarks.Payloads;

/// <summary>A kind of payload whose customers are of one type.</summary>
internal sealed class Payload<T>(string kind, T[] customers) : Payload(kind, customers.Length)
    where T : struct, ICustomer
{
    private IReadOnlyList<string>? _finished;
    private IReadOnlyList<CustomerValues>? _values;

    public override IReadOnlyList<string> Finished => _finished ??= [.. customers.Select(customer => customer.ToSessionFrom())];

    public override IReadOnlyList<CustomerValues> Values => _values ??= [.. customers.Select(customer => CustomerValues.Of(customer))];

    public override IReadOnlyList<Runner> Runners(Destination destination) => Contest<T>.Of(destination, customers, Finished);
}
