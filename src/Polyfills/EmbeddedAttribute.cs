using System;

namespace Microsoft.CodeAnalysis;

/// <summary>Keeps a type out of sight of other assemblies, those named by <c>InternalsVisibleTo</c> among them. The compiler knows it by this name.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
[Embedded]
internal sealed class EmbeddedAttribute : Attribute;
