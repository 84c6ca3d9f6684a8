using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write <c>init</c> accessors and records for .NET Standard 2.0, which has no such type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Embedded]
internal static class IsExternalInit;
