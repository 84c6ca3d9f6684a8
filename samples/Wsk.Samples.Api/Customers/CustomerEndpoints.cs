using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wsk.Samples.Api.Data;
using Wsk.Samples.Api.Inspect;

namespace Wsk.Samples.Api.Customers;

/// <summary>The routes below <c>/api/customers</c>.</summary>
/// <remarks>
/// They hand any customer's data to whoever asks, so that the sample needs no login. A real shop takes the customer from the caller's own
/// login and never from an id in the address.
/// </remarks>
internal static class CustomerEndpoints
{
    // No payload is longer: CustomerCard keeps SessionFromAttribute's MaxBytes.
    private const int MaxBytes = 1000;

    public static void MapCustomers(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder customers = routes.MapGroup("/api/customers").AddEndpointFilter<NoStore>();
        customers.MapGet("", List);
        customers.MapGet("{id}", Detail);
        customers.MapGet("{id}/session-from", SessionFrom);
        customers.MapGet("{id}/session-from.json", RawSessionFrom);
    }

    private static Ok<IReadOnlyList<CustomerSummary>> List(CustomerStore store) =>
        TypedResults.Ok<IReadOnlyList<CustomerSummary>>([.. store.List().Select(customer => new CustomerSummary(customer.Id, customer.Name))]);

    /// <summary>For the page: the card, the payload, and what it leaves out.</summary>
    private static Results<Ok<CustomerDetail>, ProblemHttpResult> Detail(
        long id, CustomerStore store, ArrivedCardStore arrivals, CustomerCards cards, CustomerCardTelemetry telemetry)
    {
        if (store.Find(id) is not { } customer)
        {
            return Problems.NoSuchCustomer(id);
        }

        CustomerCard card = cards.For(customer);
        Span<byte> payload = stackalloc byte[MaxBytes];
        bool sent = card.TryWriteSessionFrom(payload, out int byteCount, out SessionFromResult result);
        telemetry.Record(id, result);
        return sent
            ? TypedResults.Ok(new CustomerDetail(id, card, card, byteCount, MaxBytes, PayloadParts.Of(payload[..byteCount]), result.Omissions, ArrivedOf(id, arrivals)))
            : Problems.CardCannotBeSent();
    }

    private static ArrivedCard? ArrivedOf(long id, ArrivedCardStore arrivals) =>
        arrivals.Find(id) is { } arrived ? new ArrivedCard(arrived.ArrivedAt, Inspector.Inspect(arrived.SessionFrom)) : null;

    /// <summary>For the Mini Program: the string that its page binds to <c>session-from</c>.</summary>
    private static Results<Ok<CustomerInfoResponse>, ProblemHttpResult> SessionFrom(
        long id, CustomerStore store, CustomerCards cards, CustomerCardTelemetry telemetry)
    {
        if (store.Find(id) is not { } customer)
        {
            return Problems.NoSuchCustomer(id);
        }

        cards.For(customer).TryToSessionFrom(out string? customerInfo, out SessionFromResult result);
        telemetry.Record(id, result);
        return customerInfo is null ? Problems.CardCannotBeSent() : TypedResults.Ok(new CustomerInfoResponse(customerInfo));
    }

    /// <summary>For whoever wants the payload itself: UTF-8 straight into the response's pipe, no string in between.</summary>
    private static Results<EmptyHttpResult, ProblemHttpResult> RawSessionFrom(
        long id, CustomerStore store, CustomerCards cards, HttpResponse response, CustomerCardTelemetry telemetry)
    {
        if (store.Find(id) is not { } customer)
        {
            return Problems.NoSuchCustomer(id);
        }

        bool sent = cards.For(customer).TryWriteSessionFrom(response.BodyWriter.GetSpan(MaxBytes), out int byteCount, out SessionFromResult result);
        telemetry.Record(id, result);
        if (!sent)
        {
            return Problems.CardCannotBeSent();
        }

        response.ContentType = "application/json; charset=utf-8";
        response.BodyWriter.Advance(byteCount);
        return TypedResults.Empty;
    }
}
