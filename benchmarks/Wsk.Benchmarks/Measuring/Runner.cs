namespace Wsk.Benchmarks.Measuring;

/// <summary>One writer, writing the customers of one payload into one destination.</summary>
internal abstract class Runner(string writer, int customers)
{
    /// <summary>Who writes.</summary>
    public string Writer => writer;

    /// <summary>How many customers there are: a power of two.</summary>
    public int Customers => customers;

    /// <summary>Whether this does less than the task, and so tells how fast it could be done at best.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Writes the customers in turn; returns the sum of the lengths, so that none of it is idle.</summary>
    public abstract long Run(int writes);

    /// <summary>What is written for a customer.</summary>
    public abstract string Text(int customer);
}
