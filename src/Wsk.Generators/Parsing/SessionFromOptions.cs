using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Reads SessionFromAttribute's arguments.</summary>
internal static class SessionFromOptions
{
    private const int Throw = 0;
    private const int DropLowestPriority = 1;
    private const int Omit = 1;

    /// <summary>The options; null where one has no meaning.</summary>
    public static PayloadOptions? Read(AttributeData attribute)
    {
        int maxBytes = attribute.Argument(WellKnownNames.MaxBytes, PayloadOptions.DefaultMaxBytes);
        int overflow = attribute.Argument(WellKnownNames.Overflow, Throw);
        int invalidValues = attribute.Argument(WellKnownNames.InvalidValues, Throw);
        return IsMaxBytes(maxBytes) && overflow is Throw or DropLowestPriority && invalidValues is Throw or Omit
            ? new PayloadOptions(maxBytes, overflow == DropLowestPriority, invalidValues == Omit, attribute.Argument(WellKnownNames.Formattable, false))
            : null;
    }

    /// <summary>Whether only members with a Wsk attribute take part in the payload.</summary>
    public static bool IsOnlyMarked(AttributeData attribute) => attribute.Argument(WellKnownNames.OnlyMarked, false);

    /// <summary>Whether a limit can hold a payload at all: the empty object is two bytes long. 0 means no limit.</summary>
    public static bool IsMaxBytes(int maxBytes) => maxBytes is 0 or >= 2;
}
