using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>Memory between two pages that nobody may touch: a read or a write one byte outside ends the test run.</summary>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    private const int Size = 64 * 1024;

    private readonly byte* _region;

    public GuardedMemory()
    {
        _region = (byte*)(OperatingSystem.IsWindows() ? Reserve() : Map());
    }

    private static int Guard => Math.Max(Environment.SystemPageSize, Size);

    private byte* Start => _region + Guard;

    /// <summary>The first so many elements: what lies before is out of bounds.</summary>
    public Span<T> StartOf<T>(int count)
        where T : unmanaged => new(Start, count);

    /// <summary>The last so many elements: what lies behind is out of bounds.</summary>
    public Span<T> EndOf<T>(int count)
        where T : unmanaged => new(Start + Size - (count * sizeof(T)), count);

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            Check(VirtualFree(_region, 0, 0x8000));
        }
        else
        {
            Check(munmap(_region, (nuint)((2 * Guard) + Size)) == 0);
        }
    }

    private static void* Reserve()
    {
        byte* region = (byte*)VirtualAlloc(null, (nuint)((2 * Guard) + Size), 0x2000, 0x01);
        Check(region != null && VirtualAlloc(region + Guard, Size, 0x1000, 0x04) != null);
        return region;
    }

    private static void* Map()
    {
        const int PrivateAnonymous = 0x22;
        const int PrivateAnonymousOnApple = 0x1002;
        int flags = OperatingSystem.IsMacOS() ? PrivateAnonymousOnApple : PrivateAnonymous;
        byte* region = (byte*)mmap(null, (nuint)((2 * Guard) + Size), 0, flags, -1, 0);
        Check((nint)region != -1 && mprotect(region + Guard, Size, 3) == 0);
        return region;
    }

    private static void Check(bool succeeded)
    {
        if (!succeeded)
        {
            throw new Win32Exception();
        }
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial void* mmap(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int mprotect(void* address, nuint length, int protection);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int munmap(void* address, nuint length);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial void* VirtualAlloc(void* address, nuint size, uint type, uint protection);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool VirtualFree(void* address, nuint size, uint type);
}
