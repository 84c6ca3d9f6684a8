using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Wsk.Generators.Benchmarks;

/// <summary>The processor time that one piece of work took, turn by turn, and what it allocated. Other processes delay work, but do not add to its processor time.</summary>
internal sealed class Measurement
{
    private readonly List<double> _milliseconds = [];
    private readonly List<double> _megabytes = [];

    public double Median => Middle(_milliseconds);

    public double Least => _milliseconds.Min();

    public double Megabytes => Middle(_megabytes);

    public void Measure(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan began = Environment.CpuUsage.TotalTime;
        work();
        _milliseconds.Add((Environment.CpuUsage.TotalTime - began).TotalMilliseconds);
        _megabytes.Add((GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
    }

    public void Clear()
    {
        _milliseconds.Clear();
        _megabytes.Clear();
    }

    /// <summary>The median, and the least in brackets.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text(Median)} ({Text(Least)})");

    private static string Text(double milliseconds) => milliseconds.ToString(milliseconds < 20 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
