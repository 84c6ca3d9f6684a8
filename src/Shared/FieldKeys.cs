using System;

namespace Wsk.Shared;

/// <summary>
/// What stands before a field's value, where the runtime writes it: padded to a full store; only the first <c>…Length</c> bytes are significant.
/// </summary>
internal static class FieldKeys
{
    /// <summary>The bytes of each key with its padding, and the longest key that is written without checking for room.</summary>
    public const int Width = 32;

    public const int CustomerNameLength = 17;

    public static ReadOnlySpan<byte> CustomerName => ",\"customerName\":\"               "u8;

    public const int HeadImgUrlLength = 15;

    public static ReadOnlySpan<byte> HeadImgUrl => ",\"headimgurl\":\"                 "u8;

    public const int GenderLength = 10;

    public static ReadOnlySpan<byte> Gender => ",\"gender\":                      "u8;

    public const int PhoneNumberLength = 16;

    public static ReadOnlySpan<byte> PhoneNumber => ",\"phoneNumber\":\"                "u8;

    public const int EmailLength = 10;

    public static ReadOnlySpan<byte> Email => ",\"email\":\"                      "u8;

    public const int AddressLength = 12;

    public static ReadOnlySpan<byte> Address => ",\"address\":\"                    "u8;

    public const int TitleLength = 10;

    public static ReadOnlySpan<byte> Title => ",\"title\":\"                      "u8;

    public const int DepartmentLength = 15;

    public static ReadOnlySpan<byte> Department => ",\"department\":\"                 "u8;

    public const int BirthdayLength = 13;

    public static ReadOnlySpan<byte> Birthday => ",\"birthday\":\"                   "u8;
}
