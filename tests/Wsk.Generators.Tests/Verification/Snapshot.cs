using System;
using System.IO;

namespace Wsk.Generators.Tests.Verification;

/// <summary>The files of the folder Snapshots.</summary>
internal static class Snapshot
{
    /// <summary>A customer with every kind of member that there is.</summary>
    public static string Customer => Read("Customer.cs");

    /// <summary>A customer as most projects have one.</summary>
    public static string Guest => Read("Guest.cs");

    private static string Folder => Path.Combine(References.Handed("Sources"), "Snapshots");

    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    /// <summary>Replaces a file where the person who runs the tests asks for it.</summary>
    public static void RenewIfAsked(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("WSK_RENEW_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Path.Combine(Folder, file), text);
        }
    }
}
