using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Spares methods the clearing of their locals and stack buffers. The compiler goes by the name, so .NET Standard 2.0 may lack the type.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property,
    Inherited = false)]
[Embedded]
internal sealed class SkipLocalsInitAttribute : Attribute;
