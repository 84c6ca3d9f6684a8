using System;
using System.Text;
using System.Text.Json;
using Wsk.CompilerServices;
using Wsk.Payload.Tests.Oracle;

namespace Wsk.Runtime.Tests.Dropping;

/// <summary>One member of a recorded card: a field, customData encoded beforehand, or a labelled entry.</summary>
internal sealed class PlannedPart
{
    private readonly byte[] _prefix;
    private readonly int _gender;
    private readonly string? _value;

    public PlannedPart(JsonElement piece)
    {
        JsonElement value = piece.GetProperty("value");
        _gender = value.ValueKind == JsonValueKind.Number ? value.GetInt32() : 0;
        _value = value.ValueKind == JsonValueKind.String ? OracleFile.Text(value) : null;
        Priority = piece.GetProperty("priority").GetInt32();
        IsRunTime = piece.TryGetProperty("isRunTime", out _);
        MayBeShortened = piece.TryGetProperty("shorten", out _);
        IsEntry = piece.TryGetProperty("labels", out JsonElement labels);
        if (IsEntry)
        {
            LabelCn = labels[0].GetString()!;
            Name = labels[1].GetString()!;
            string json = ",{\"label_cn\":\"" + LabelCn + "\",\"label_en\":\"" + Name + "\",\"value\":\"";
            _prefix = Encoding.UTF8.GetBytes(Uri.EscapeDataString(json));
        }
        else
        {
            Name = piece.GetProperty("field").GetString()!;
            _prefix = Encoding.UTF8.GetBytes(",\"" + Name + "\":\"");
        }
    }

    public string Name { get; }

    public string? LabelCn { get; }

    public int Priority { get; }

    public bool IsEntry { get; }

    public bool IsRunTime { get; }

    public bool MayBeShortened { get; }

    public CustomDataEntry Entry => new(LabelCn!, Name, _value);

    public SessionField Field => IsEntry ? SessionField.CustomData : Enum.Parse<SessionField>(Name, ignoreCase: true);

    /// <summary>Does what generated code does for such a member.</summary>
    public void Write(ref SessionFromWriter writer, int part)
    {
        if (!writer.BeginPart(part))
        {
            return;
        }

        switch (Field)
        {
            case SessionField.Gender:
                writer.WriteGender(part, _gender);
                break;
            case SessionField.Birthday:
                writer.WriteBirthday(part, _value);
                break;
            case SessionField.CustomData when IsEntry && MayBeShortened:
                writer.WriteShortenableEntry(_prefix, _value);
                break;
            case SessionField.CustomData when IsEntry:
                writer.WriteEntry(_prefix, _value);
                break;
            case SessionField.CustomData:
                writer.WriteEncodedCustomData(part, _value);
                break;
            default:
                if (MayBeShortened)
                {
                    writer.WriteShortenableText(_prefix, _value);
                    break;
                }

                writer.WriteText(_prefix, _value);
                break;
        }
    }
}
