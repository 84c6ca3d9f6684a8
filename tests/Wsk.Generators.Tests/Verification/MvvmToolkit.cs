using System;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Tests.Verification;

/// <summary>The generator of CommunityToolkit.Mvvm that makes properties of fields, as consumers have it.</summary>
internal static class MvvmToolkit
{
    public static MetadataReference Reference { get; } = MetadataReference.CreateFromFile(References.Handed("MvvmToolkit"));

    /// <summary>A new generator for fields marked <c>[ObservableProperty]</c>.</summary>
    public static IIncrementalGenerator NewGenerator() => (IIncrementalGenerator)Activator.CreateInstance(
        Assembly.LoadFrom(References.Handed("MvvmToolkitGenerators")).GetType("CommunityToolkit.Mvvm.SourceGenerators.ObservablePropertyGenerator", throwOnError: true)!)!;
}
