namespace Wsk.Generators.Analyzers.Gender;

/// <summary>What a name says about a person's gender.</summary>
internal enum GenderWord
{
    /// <summary>Nothing, or more than one thing.</summary>
    None,

    Male,

    Female,

    /// <summary>That the gender is not known, not told, or another one.</summary>
    Unknown,
}
