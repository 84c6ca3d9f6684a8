using System;
using System.IO;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Wsk.Tool;

/// <summary>What a Unix knows of files and .NET does not tell.</summary>
internal static partial class UnixFiles
{
    private const int StandardInput = 0;
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;
    private const int NonBlockingOnLinux = 0x800;
    private const int NonBlockingOnBsd = 0x4;

    /// <summary>
    /// Whether the program was started without standard input. The runtime's own files then take its number, and they are closed for the programs that
    /// it starts; what a caller hands over never is.
    /// </summary>
    public static bool IsInputClosed => !OperatingSystem.IsWindows() && (GetDescriptor(StandardInput, GetDescriptorFlags) & CloseOnExec) != 0;

    /// <summary>Opens a file to read it. A named pipe would wait for somebody who writes; it is opened at once, and cannot seek.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static FileStream Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }

        int descriptor = OpenDescriptor(path, OperatingSystem.IsLinux() ? NonBlockingOnLinux : NonBlockingOnBsd);
        return descriptor < 0
            ? throw new IOException(path)
            : new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, bufferSize: 0);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int GetDescriptor(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDescriptor(string path, int flags);
}
