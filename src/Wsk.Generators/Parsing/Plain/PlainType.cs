using System.Collections.Generic;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>
/// An annotated type that its own syntax says nearly everything about: one part, not nested, no base, no type parameters. Holds strings and positions
/// only, so that it stays true for as long as its file is not edited; what the names in it mean is asked of each compilation anew.
/// </summary>
/// <param name="Scope">Everything outside the type that decides what a name in it means, namely its namespaces and their usings.</param>
/// <param name="Names">What the type is called.</param>
/// <param name="Members">The members that could become part of the payload, in declaration order.</param>
internal sealed record PlainType(string Scope, TypeNames Names, IReadOnlyList<PlainMember> Members);

/// <summary>A property or field, as its syntax shows it.</summary>
/// <param name="Name">The name, without <c>@</c>.</param>
/// <param name="Index">Which of the type's declarations declares it.</param>
/// <param name="Variable">Which of a field declaration's variables it is.</param>
/// <param name="TypeText">The type as written.</param>
/// <param name="IsPublic">Whether everybody may read it.</param>
/// <param name="IsReadable">Whether it can be read from an instance at all.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record PlainMember(
    string Name, int Index, int Variable, string TypeText, bool IsPublic, bool IsReadable, IReadOnlyList<PlainAttribute> Attributes);

/// <summary>An attribute, as its syntax shows it.</summary>
/// <param name="Index">Which of the member's attributes it is.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Text">The whole attribute as written.</param>
/// <param name="Literals">The arguments, when all of them are literals.</param>
/// <param name="NamesOwnMembers">Whether an argument may name a member of the type, so that another type's like attribute says something else.</param>
internal sealed record PlainAttribute(int Index, string Name, string Text, LiteralArguments? Literals, bool NamesOwnMembers);
