using System;

namespace Wsk.Generators.Model;

/// <summary>An enum's texts, as they stand in the payload.</summary>
/// <param name="TypeName">The enum as generated code refers to it.</param>
/// <param name="Name">The enum's name, unique among the enums of the type; helpers are called after it.</param>
/// <param name="UnderlyingType">The C# keyword of the underlying type.</param>
/// <param name="IsFlags">Whether values combine.</param>
/// <param name="Members">The named values, ascending as unsigned numbers.</param>
internal sealed record EnumModel(string TypeName, string Name, string UnderlyingType, bool IsFlags, EquatableArray<EnumMemberModel> Members);

/// <summary>One named value of an enum.</summary>
/// <param name="Constant">The value as generated code refers to it.</param>
/// <param name="Value">The value's bits.</param>
/// <param name="Text">The text.</param>
/// <param name="Encoded">The text, JSON-escaped and percent-encoded.</param>
internal sealed record EnumMemberModel(string Constant, ulong Value, string Text, string Encoded) : IEquatable<EnumMemberModel>;
