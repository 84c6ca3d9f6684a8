namespace Wsk.Benchmarks.Measuring;

/// <summary>How near a writer comes to what JSON.stringify and encodeURIComponent write.</summary>
internal enum Fidelity
{
    /// <summary>Byte for byte the same.</summary>
    Exact,

    /// <summary>Other bytes, which say the same.</summary>
    SameValues,

    /// <summary>The reader gets other values than the customer has.</summary>
    OtherValues,
}
