using System;
using System.Collections.Generic;
using System.Globalization;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Checks the members of a payload. A null member counts as absent.</summary>
internal static class PayloadMembers
{
    /// <summary>Checks the object at the cursor and moves behind it. On false, the cursor is at text that is not strict JSON.</summary>
    public static bool TryCheck(ref JsonCursor cursor, string payload, List<PayloadFault> faults)
    {
        cursor.TryTakePunctuation('{');
        bool isOver = cursor.Current == '}';
        while (!isOver)
        {
            int keyStart = cursor.Position;
            if (!cursor.TrySkipString(out _))
            {
                return false;
            }

            string key = JsonStringLiteral.Read(payload, keyStart, cursor.Position).Text;
            if (!cursor.TryTakePunctuation(':'))
            {
                return false;
            }

            int start = cursor.Position;
            if (!JsonSkipper.TrySkipValue(ref cursor))
            {
                return false;
            }

            if (FieldNames.TryFromWireName(key.AsSpan(), out SessionField field) && FindFault(field, payload, start, cursor.Position) is { } fault)
            {
                faults.Add(fault);
            }

            isOver = !cursor.TryTakePunctuation(',');
        }

        return cursor.TryTakePunctuation('}');
    }

    private static PayloadFault? FindFault(SessionField field, string payload, int start, int end)
    {
        bool isFine = payload[start] == 'n' || field switch
        {
            SessionField.Gender => IsGender(payload, start, end),
            SessionField.Birthday => IsBirthday(payload, start, end),
            _ => payload[start] == '"',
        };
        return !isFine ? new PayloadFault(PayloadFaultKind.InvalidMember, start, end - start, field)
            : field == SessionField.CustomData && payload[start] == '"' ? FindCustomDataFault(payload, start, end)
            : null;
    }

    // For JSON.parse, 1, 1.0 and 1e0 are the same number.
    private static bool IsGender(string payload, int start, int end) =>
        payload[start] != '"'
        && double.TryParse(payload.Substring(start, end - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && (number == GenderRule.Male || number == GenderRule.Female);

    private static bool IsBirthday(string payload, int start, int end) =>
        payload[start] == '"'
        && JsonStringLiteral.Read(payload, start, end).Text is var text
        && (text.Length == 0 || BirthdayRule.IsBirthday(text.AsSpan()));

    private static PayloadFault? FindCustomDataFault(string payload, int start, int end)
    {
        (string text, IReadOnlyList<int> positions) = JsonStringLiteral.Read(payload, start, end);
        int fault = text.Length == 0 ? EncodedCustomDataRule.NoFault : EncodedCustomDataRule.FindFault(text.AsSpan());
        if (fault == EncodedCustomDataRule.NoFault)
        {
            return null;
        }

        int length = fault < text.Length && text[fault] == '%' ? "%XX".Length : 1;
        int faultEnd = positions[Math.Min(fault + length, positions.Count - 1)];
        return new PayloadFault(PayloadFaultKind.InvalidMember, positions[fault], faultEnd - positions[fault], SessionField.CustomData);
    }
}
