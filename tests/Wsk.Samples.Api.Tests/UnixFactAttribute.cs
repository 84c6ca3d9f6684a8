using System;
using Xunit;

namespace Wsk.Samples.Api.Tests;

/// <summary>A test that needs POSIX signals.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no SIGINT to send.";
        }
    }
}
