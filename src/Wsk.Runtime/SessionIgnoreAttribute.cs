using System;

namespace Wsk;

/// <summary>Leaves a member out of the payload.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class SessionIgnoreAttribute : Attribute
{
}
