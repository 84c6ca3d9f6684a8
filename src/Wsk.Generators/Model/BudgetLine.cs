using System;

namespace Wsk.Generators.Model;

/// <summary>One member's part of the longest payload.</summary>
/// <param name="MemberName">The member's name, or what else needs the bytes.</param>
/// <param name="MaxBytes">The most UTF-8 bytes, key or labels and punctuation included.</param>
internal sealed record BudgetLine(string MemberName, long MaxBytes) : IEquatable<BudgetLine>;
