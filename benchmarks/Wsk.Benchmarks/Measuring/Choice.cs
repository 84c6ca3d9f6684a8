using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Measuring;

/// <summary>Where a payload is written to. A payload is read from <see cref="Utf8Span"/> and from <see cref="String"/>.</summary>
internal enum Destination
{
    Utf8Span,
    BufferWriter,
    String,
    CharSpan,
}

/// <summary>How much is measured: the number of rounds, and how long each writer writes in a round.</summary>
internal sealed record Effort(int Rounds, TimeSpan Turn)
{
    public static Effort Full { get; } = new(41, TimeSpan.FromMilliseconds(1));

    public static Effort Quick { get; } = new(15, TimeSpan.FromMilliseconds(0.4));
}

/// <summary>
/// What is measured, and how: everything, unless arguments name payloads (<c>P1r</c>), destinations (<c>String</c>), variants (<c>no-avx2</c>) or parts of
/// writers' names (<c>scalar</c>). <c>read</c> measures readers in place of writers.
/// </summary>
internal sealed record Choice(
    IReadOnlyList<Payload> Payloads,
    IReadOnlyList<Destination> Destinations,
    IReadOnlyList<Variant> Variants,
    IReadOnlyList<string> Writers,
    Effort Effort,
    int? Launches,
    bool IsReading)
{
    private const string Quick = "--quick";

    private const string LaunchesOption = "--launches";

    private const string Reading = "read";

    private static readonly Destination[] s_sources = [Destination.Utf8Span, Destination.String];

    public static Choice Of(IEnumerable<string> arguments)
    {
        var rest = arguments.ToList();
        bool quick = rest.Remove(Quick);
        bool isReading = rest.Remove(Reading);
        int? launches = null;
        if (rest.IndexOf(LaunchesOption) is >= 0 and int option)
        {
            launches = int.Parse(rest[option + 1], CultureInfo.InvariantCulture);
            rest.RemoveRange(option, 2);
        }

        return new Choice(
            Named([.. Payload.All.Where(payload => !isReading || payload.CanBeReceived)], payload => payload.Name, rest),
            Named(isReading ? s_sources : Enum.GetValues<Destination>(), destination => destination.ToString(), rest),
            Named(Variant.All, variant => variant.Name, rest),
            rest,
            quick ? Effort.Quick : Effort.Full,
            launches,
            isReading);
    }

    /// <summary>The arguments that make a launch measure the payloads and destinations of this choice with some writers.</summary>
    public IEnumerable<string> Arguments(IEnumerable<string> writers) =>
    [
        .. Payloads.Select(payload => payload.Name),
        .. Destinations.Select(destination => destination.ToString()),
        .. Effort == Effort.Quick ? [Quick] : (string[])[],
        .. IsReading ? [Reading] : (string[])[],
        .. writers,
    ];

    private bool Includes(Runner runner) =>
        Writers.Count == 0 || Writers.Any(name => runner.Writer.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The contestants for a payload and a destination, the baseline first.</summary>
    public IReadOnlyList<Runner> Runners(Payload payload, Destination destination) =>
        [.. (IsReading ? payload.Readers(destination) : payload.Runners(destination)).Where((runner, i) => i == 0 || Includes(runner))];

    /// <summary>Takes the names out of the arguments. All of a kind are chosen unless one is named.</summary>
    private static IReadOnlyList<T> Named<T>(IReadOnlyList<T> all, Func<T, string> name, List<string> arguments)
    {
        T[] named = [.. all.Where(one => arguments.RemoveAll(argument => argument.Equals(name(one), StringComparison.OrdinalIgnoreCase)) > 0)];
        return named is [] ? all : named;
    }
}
