namespace Wsk.Generators.Analyzers.Gender;

/// <summary>The gender that a name means.</summary>
internal enum GenderWord
{
    /// <summary>No gender, or more than one.</summary>
    None,

    Male,

    Female,

    /// <summary>The gender is unknown, not disclosed, or another one.</summary>
    Unknown,
}
