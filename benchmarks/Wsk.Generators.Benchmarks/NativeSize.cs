using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Wsk.Generators.Benchmarks;

/// <summary>
/// By how much a native executable grows for each type: an application that calls every generated member of each is published ahead of time with one type, and
/// with many. Takes what native AOT takes: clang, lld and zlib on Linux.
/// </summary>
internal static class NativeSize
{
    private const int Types = 100;

    private static string Sources => typeof(NativeSize).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Sources").Value!;

    public static void Print()
    {
        long one = Publish(1);
        long many = Publish(1 + Types);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{RuntimeInformation.RuntimeIdentifier}: {one:N0} bytes with 1 type, {many:N0} with {1 + Types}: {(many - one) / Types:N0} bytes a type"));
    }

    private static long Publish(int count)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("wsk-native-size");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "Shop.csproj"), Project);
            File.WriteAllText(Path.Combine(folder.FullName, "Program.cs"), Program(count));
            for (int i = 0; i < count; i++)
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"Customer{i}.cs"), SampleProject.Customer(i));
            }

            string published = Path.Combine(folder.FullName, "published");
            using Process publish = Process.Start("dotnet", ["publish", folder.FullName, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", published, "-v", "quiet", "--nologo"]);
            publish.WaitForExit();
            return publish.ExitCode == 0
                ? new FileInfo(Path.Combine(published, OperatingSystem.IsWindows() ? "Shop.exe" : "Shop")).Length
                : throw new InvalidOperationException("The application could not be published.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net8.0</TargetFramework>
            <LangVersion>13.0</LangVersion>
            <Nullable>enable</Nullable>
            <PublishAot>true</PublishAot>
            <LinkerFlavor Condition="!$([MSBuild]::IsOSPlatform('Windows'))">lld</LinkerFlavor>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Sources}/Wsk.Runtime/Wsk.Runtime.csproj" />
            <ProjectReference Include="{Sources}/Wsk.Generators/Wsk.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" SetTargetFramework="TargetFramework=netstandard2.0" />
          </ItemGroup>
        </Project>
        """;

    private static string Program(int count) => $$"""
        using System;
        using System.Buffers;
        using Shop.Customers;
        using Wsk;

        ISessionFrom[] customers = [{{string.Join(", ", Enumerable.Range(0, count).Select(i => $"new Customer{i} {{ CustomerName = args[0] }}"))}}];
        byte[] bytes = new byte[1000];
        char[] chars = new char[1000];
        var writer = new ArrayBufferWriter<byte>();
        foreach (ISessionFrom customer in customers)
        {
            Console.WriteLine(customer.ToSessionFrom());
            customer.TryToSessionFrom(out _, out _);
            customer.TryWriteSessionFrom(bytes, out _);
            customer.TryWriteSessionFrom(bytes, out _, out _);
            customer.TryWriteSessionFrom(chars, out _);
            customer.WriteSessionFrom(writer);
        }
        """;
}
