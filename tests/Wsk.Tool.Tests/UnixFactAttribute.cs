using System;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>A test of permissions and links as POSIX has them.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has neither mode bits nor /dev/full, and links only for administrators.";
        }
    }
}
