using System;
using System.Collections.Generic;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Checks the members of a payload. A null member counts as absent.</summary>
internal static class PayloadMembers
{
    /// <summary>Checks the members. False if the text is not one object in strict JSON.</summary>
    /// <param name="payload">The text.</param>
    /// <param name="faults">Where the faults of members go.</param>
    /// <param name="position">If false is returned: the first unit that JSON does not allow, or the end of the text.</param>
    public static bool TryCheck(string payload, List<PayloadFault> faults, out int position)
    {
        var reader = new PayloadReader(payload.AsSpan());
        while (reader.MoveNext())
        {
            if (reader.Field != PayloadReader.NoField && FindFault((SessionField)reader.Field, payload.AsSpan(), reader.Value) is { } fault)
            {
                faults.Add(fault);
            }
        }

        position = reader.Position;
        return reader.IsComplete;
    }

    private static PayloadFault? FindFault(SessionField field, ReadOnlySpan<char> payload, JsonSlice value)
    {
        bool isFine = value.Kind == JsonKind.Null || field switch
        {
            SessionField.Gender => value.Kind == JsonKind.Number && GenderRule.IsReadable(PayloadValues.GenderOf(payload, value)),
            SessionField.Birthday => value.IsString && IsBirthday(StringOf(payload, value)),
            _ => value.IsString,
        };
        return !isFine ? new PayloadFault(PayloadFaultKind.InvalidMember, value.JsonStart, value.JsonLength, field)
            : field == SessionField.CustomData && value.IsString ? FindCustomDataFault(payload, value)
            : null;
    }

    private static bool IsBirthday(string text) => text.Length == 0 || BirthdayRule.IsBirthday(text.AsSpan());

    private static PayloadFault? FindCustomDataFault(ReadOnlySpan<char> payload, JsonSlice value)
    {
        string text = StringOf(payload, value);
        int fault = text.Length == 0 ? EncodedCustomDataRule.NoFault : EncodedCustomDataRule.FindFault(text.AsSpan());
        if (fault == EncodedCustomDataRule.NoFault)
        {
            return null;
        }

        int length = fault < text.Length && text[fault] == '%' ? "%XX".Length : 1;
        ReadOnlySpan<char> raw = payload.Slice(value.Start, value.Length);
        int start = JsonReader.PositionOf(raw, fault);

        // Behind the last unit stands the quote.
        int end = fault + length > text.Length ? raw.Length + 1 : JsonReader.PositionOf(raw, fault + length);
        return new PayloadFault(PayloadFaultKind.InvalidMember, value.Start + start, end - start, SessionField.CustomData);
    }

    private static string StringOf(ReadOnlySpan<char> payload, JsonSlice value)
    {
        ReadOnlySpan<char> raw = payload.Slice(value.Start, value.Length);
        if (value.Kind == JsonKind.String)
        {
            return raw.ToString();
        }

        var text = new char[raw.Length];
        return new string(text, 0, JsonReader.Unescape(raw, text));
    }
}
