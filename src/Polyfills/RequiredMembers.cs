using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices
{
    /// <summary>What the compiler puts on <c>required</c> members and on their types; .NET Standard 2.0 has no such type.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    [Embedded]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>What the compiler puts on constructors that a compiler without <paramref name="featureName"/> must not call.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    [Embedded]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        /// <summary>The feature's name, as the compiler knows it.</summary>
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Says that a constructor sets every <c>required</c> member; .NET Standard 2.0 has no such type.</summary>
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    [Embedded]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}
