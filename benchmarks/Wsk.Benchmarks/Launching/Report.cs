using System.Collections.Generic;
using Wsk.Benchmarks.Measuring;

namespace Wsk.Benchmarks.Launching;

/// <summary>What one launch measured.</summary>
/// <param name="Build">Which code of this library's ran.</param>
/// <param name="Measurements">The payloads.</param>
/// <param name="LinearCost">Texts of growing length; empty where only some writers were asked for.</param>
internal sealed record Report(string Build, IReadOnlyList<Measurement> Measurements, IReadOnlyList<Measurement> LinearCost);
