using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Model;
using Wsk.Rules;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Checks a recorded payload by the runtime's own rules.</summary>
internal static class RecordedPayload
{
    /// <summary>Everything that is wrong.</summary>
    /// <param name="text">The file's text; one newline at its end is an editor's, not the payload's.</param>
    /// <param name="maxBytes">The limit in UTF-8 bytes; 0 means none.</param>
    public static List<PayloadFault> Check(string text, int maxBytes)
    {
        string payload = WithoutLastNewline(text);
        var faults = new List<PayloadFault>();
        CheckJson(payload, faults);
        CheckLength(payload, maxBytes, faults);
        return faults;
    }

    private static string WithoutLastNewline(string text) =>
        text.EndsWith("\r\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2)
        : text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1)
        : text;

    private static void CheckJson(string payload, List<PayloadFault> faults)
    {
        var cursor = new JsonCursor(payload.AsSpan(), isEncoded: false);
        cursor.SkipWhiteSpace();
        if (cursor.Current != '{')
        {
            int start = cursor.Position;
            bool isJson = JsonSkipper.TrySkipValue(ref cursor) && IsAtEnd(ref cursor);
            faults.Add(isJson
                ? new PayloadFault(PayloadAnalyzer.ObjectRule, TextSpan.FromBounds(start, payload.TrimEnd().Length))
                : new PayloadFault(PayloadAnalyzer.JsonRule, At(payload, cursor.Position)));
        }
        else if (!TryReadMembers(ref cursor, payload, faults) || !IsAtEnd(ref cursor))
        {
            faults.Add(new PayloadFault(PayloadAnalyzer.JsonRule, At(payload, cursor.Position)));
        }
    }

    private static bool IsAtEnd(ref JsonCursor cursor)
    {
        cursor.SkipWhiteSpace();
        return cursor.Current == JsonCursor.End;
    }

    private static bool TryReadMembers(ref JsonCursor cursor, string payload, List<PayloadFault> faults)
    {
        JsonSkipper.TryTakePunctuation(ref cursor, '{');
        bool isOver = cursor.Current == '}';
        while (!isOver)
        {
            int keyStart = cursor.Position;
            if (!JsonSkipper.TrySkipString(ref cursor))
            {
                return false;
            }

            string key = JsonStringLiteral.Read(payload, TextSpan.FromBounds(keyStart, cursor.Position)).Text;
            if (!JsonSkipper.TryTakePunctuation(ref cursor, ':'))
            {
                return false;
            }

            int valueStart = cursor.Position;
            if (!JsonSkipper.TrySkipValue(ref cursor))
            {
                return false;
            }

            CheckMember(key, payload, TextSpan.FromBounds(valueStart, cursor.Position), faults);
            isOver = !JsonSkipper.TryTakePunctuation(ref cursor, ',');
        }

        return JsonSkipper.TryTakePunctuation(ref cursor, '}');
    }

    /// <summary>Checks what has a form of its own. Null says the same as a member that is not there.</summary>
    private static void CheckMember(string key, string payload, TextSpan value, List<PayloadFault> faults)
    {
        string json = payload.Substring(value.Start, value.Length);
        if (json == "null" || !SessionFields.TryFromWireName(key, out SessionField field))
        {
            return;
        }

        switch (field)
        {
            case SessionField.Gender when !IsGender(json):
                faults.Add(new PayloadFault(PayloadAnalyzer.GenderRule, value));
                break;
            case SessionField.Birthday when !IsBirthday(payload, value):
                faults.Add(new PayloadFault(PayloadAnalyzer.BirthdayRule, value));
                break;
            case SessionField.CustomData when FindCustomDataFault(payload, value) is { } fault:
                faults.Add(new PayloadFault(PayloadAnalyzer.CustomDataRule, fault));
                break;
        }
    }

    // JSON.parse makes the same number of 1, 1.0 and 1e0.
    private static bool IsGender(string json) =>
        json[0] != '"'
        && double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && (number == GenderRule.Male || number == GenderRule.Female);

    private static bool IsBirthday(string payload, TextSpan value) =>
        payload[value.Start] == '"'
        && JsonStringLiteral.Read(payload, value).Text is var text
        && (text.Length == 0 || BirthdayRule.IsBirthday(text.AsSpan()));

    private static TextSpan? FindCustomDataFault(string payload, TextSpan value)
    {
        if (payload[value.Start] != '"')
        {
            return value;
        }

        (string text, IReadOnlyList<int> positions) = JsonStringLiteral.Read(payload, value);
        int fault = text.Length == 0 ? EncodedCustomDataRule.NoFault : EncodedCustomDataRule.FindFault(text.AsSpan());
        if (fault == EncodedCustomDataRule.NoFault)
        {
            return null;
        }

        int length = fault < text.Length && text[fault] == '%' ? "%XX".Length : 1;
        return TextSpan.FromBounds(positions[fault], positions[Math.Min(fault + length, positions.Count - 1)]);
    }

    private static void CheckLength(string payload, int maxBytes, List<PayloadFault> faults)
    {
        int bytes = Encoding.UTF8.GetByteCount(payload);
        if (maxBytes != 0 && bytes > maxBytes)
        {
            faults.Add(new PayloadFault(PayloadAnalyzer.LengthRule, TextSpan.FromBounds(CountFitting(payload, maxBytes), payload.Length), bytes, maxBytes));
        }
    }

    /// <summary>How many units fit, whole characters only.</summary>
    private static int CountFitting(string payload, int maxBytes)
    {
        char[] units = payload.ToCharArray();
        int count = 0;
        for (int bytes = 0; count < units.Length;)
        {
            int length = char.IsHighSurrogate(units[count]) && count + 1 < units.Length ? 2 : 1;
            bytes += Encoding.UTF8.GetByteCount(units, count, length);
            if (bytes > maxBytes)
            {
                break;
            }

            count += length;
        }

        return count;
    }

    private static TextSpan At(string payload, int position) => new(position, Math.Min(1, payload.Length - position));
}
