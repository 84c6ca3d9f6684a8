using System;
using System.Collections.Generic;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Wsk.Generators.Benchmarks;

/// <summary>How much machine code the JIT compiler makes when every generated member of many types is called once, as in a service's first requests.</summary>
internal static class CodeSize
{
    private const int Few = 100;
    private const int Many = 500;

    public static void Print()
    {
        using var listener = new MethodSizes();

        // The runtime's own code is compiled with the first type's.
        Call(1);
        (int Methods, long Il, long Native) few = Measure(listener, Few);
        (int Methods, long Il, long Native) many = Measure(listener, Many);
        Console.WriteLine("| types | methods a type | bytes of IL a type | bytes of machine code a type |");
        Console.WriteLine("|---|---|---|---|");
        PrintRow(Few, few);
        PrintRow(Many, many);
    }

    private static void PrintRow(int count, (int Methods, long Il, long Native) size) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {count} | {(double)size.Methods / count:0} | {size.Il / count:N0} | {size.Native / count:N0} |"));

    private static (int Methods, long Il, long Native) Measure(MethodSizes listener, int count)
    {
        Assembly assembly = Compile(count);
        listener.Start("Customer");
        long il = JitInfo.GetCompiledILBytes(currentThread: true);
        CallAll(assembly);
        il = JitInfo.GetCompiledILBytes(currentThread: true) - il;
        return (listener.Methods, il, listener.Bytes);
    }

    private static void Call(int count) => CallAll(Compile(count));

    private static Assembly Compile(int count)
    {
        CSharpCompilation project = SampleProject.Create(Enumerable.Range(0, count).Select(SampleProject.Customer));
        CSharpGeneratorDriver.Create([new SessionFromGenerator().AsSourceGenerator()], parseOptions: SampleProject.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project.WithAssemblyName("Shop" + count), out Compilation built, out _);
        using var image = new MemoryStream();
        EmitResult result = built.Emit(image);
        return result.Success ? Assembly.Load(image.ToArray()) : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    private static void CallAll(Assembly assembly)
    {
        byte[] bytes = new byte[1000];
        char[] chars = new char[1000];
        var writer = new System.Buffers.ArrayBufferWriter<byte>();
        foreach (Type type in assembly.GetTypes().Where(type => typeof(ISessionFrom).IsAssignableFrom(type)))
        {
            var customer = (ISessionFrom)Activator.CreateInstance(type)!;
            type.GetProperty("CustomerName")!.SetValue(customer, "李雷");
            customer.ToSessionFrom();
            customer.TryToSessionFrom(out _, out _);
            customer.TryWriteSessionFrom(bytes, out _);
            customer.TryWriteSessionFrom(bytes, out _, out _);
            customer.TryWriteSessionFrom(chars, out _);
            customer.WriteSessionFrom(writer);
            writer.ResetWrittenCount();
        }
    }

    /// <summary>Sums what the runtime says about each method that it compiled.</summary>
    private sealed class MethodSizes : EventListener
    {
        private const EventKeywords Jit = (EventKeywords)0x10;

        private readonly object _gate = new();
        private readonly HashSet<string> _seen = [];
        private string? _typeName;

        public int Methods { get; private set; }

        public long Bytes { get; private set; }

        public void Start(string typeName)
        {
            lock (_gate)
            {
                _typeName = typeName;
                Methods = 0;
                Bytes = 0;
                _seen.Clear();
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            {
                EnableEvents(eventSource, EventLevel.Verbose, Jit);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true)
            {
                return;
            }

            string owner = (string)eventData.Payload![eventData.PayloadNames!.IndexOf("MethodNamespace")]!;
            string name = (string)eventData.Payload[eventData.PayloadNames.IndexOf("MethodName")]!;
            string signature = (string)eventData.Payload[eventData.PayloadNames.IndexOf("MethodSignature")]!;
            uint size = Convert.ToUInt32(eventData.Payload[eventData.PayloadNames.IndexOf("MethodSize")], CultureInfo.InvariantCulture);
            lock (_gate)
            {
                // Instances of the runtime's generic methods name the type in their signature alone.
                if (_typeName is not null && (owner.Contains(_typeName, StringComparison.Ordinal) || signature.Contains(_typeName, StringComparison.Ordinal))
                    && _seen.Add(owner + name + signature))
                {
                    Methods++;
                    Bytes += size;
                }
            }
        }
    }
}
