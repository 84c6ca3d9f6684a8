using System;
using System.Collections.Generic;
using Wsk.Generators.Analyzers.Payload;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Finds the contact buttons among the tags of a page, and what is wrong with their session-from. Whatever is not certain is no fault.</summary>
internal sealed class ContactButtons(PageKind kind, string page, int maxBytes)
{
    private const string Tag = "contact-button";
    private const string OpenType = "contact";
    private const string Open = "{{";
    private const string Close = "}}";

    // WePY and mpx have WXML in files of Vue's kind, and their own names in them.
    private static readonly string[] s_wxmlInVue = ["wepy", "mpx", "wx:"];

    private readonly List<PageFault> _faults = [];

    private bool? _mayHaveWxml;

    public IReadOnlyList<PageFault> Faults => _faults;

    public void Check(OpeningTag tag)
    {
        if (!IsContactTag(tag) && !OpensContact(tag))
        {
            return;
        }

        bool isMissing = !tag.HasUnknownAttributes;
        foreach (PageAttribute attribute in tag.Attributes)
        {
            if (attribute.Role == AttributeRole.SessionFrom)
            {
                isMissing = false;
                CheckSessionFrom(attribute);
            }
        }

        if (isMissing)
        {
            _faults.Add(new PageFault(PageFaultKind.Missing, tag.NameStart, tag.NameEnd - tag.NameStart));
        }
    }

    private bool IsContactTag(OpeningTag tag) =>
        tag.NameEnd - tag.NameStart == Tag.Length && string.CompareOrdinal(page, tag.NameStart, Tag, 0, Tag.Length) == 0;

    private bool OpensContact(OpeningTag tag)
    {
        for (int i = 0; i < tag.Attributes.Count; i++)
        {
            if (tag.Attributes[i].Role == AttributeRole.OpenType && ConstantOf(tag.Attributes[i]) == OpenType)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of an attribute if the page itself says what it is.</summary>
    private string? ConstantOf(PageAttribute attribute)
    {
        MappedText value = Read(attribute);
        IReadOnlyList<ValuePart>? parts = attribute.Form switch
        {
            ValueForm.None => null,
            ValueForm.Text => [new ValuePart(value, IsLiteral: true)],
            ValueForm.Wxml => WxmlValue.Read(value),
            _ => ScriptValue.Read(value),
        };
        parts = attribute.Form == ValueForm.Wxml && parts is [{ IsLiteral: false } only] ? ScriptValue.Read(only.Text) : parts;
        return parts is [{ IsLiteral: true } literal] ? literal.Text.Text : null;
    }

    private MappedText Read(PageAttribute attribute) => (attribute.Form == ValueForm.Script
        ? CharacterReferences.Keep(page, attribute.Start, attribute.End)
        : CharacterReferences.Decode(page, attribute.Start, attribute.End)).Trim();

    private void CheckSessionFrom(PageAttribute attribute)
    {
        MappedText value = Read(attribute);
        switch (attribute.Form)
        {
            case ValueForm.None:
                break;
            case ValueForm.Wxml:
            case ValueForm.Text when HasBraces(value.Text) && MayHaveWxml():
                CheckWxml(value);
                break;
            case ValueForm.Text:
                CheckConstant(value);
                break;
            default:
                CheckExpression(value);
                break;
        }
    }

    private bool MayHaveWxml() => _mayHaveWxml ??= kind == PageKind.Vue && Array.Exists(s_wxmlInVue, name => page.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool HasBraces(string text) => text.IndexOf(Open, StringComparison.Ordinal) is var open and >= 0 && text.IndexOf(Close, open, StringComparison.Ordinal) >= 0;

    private void CheckWxml(MappedText value)
    {
        if (WxmlValue.Read(value) is not { } parts)
        {
            return;
        }

        if (parts is not [{ IsLiteral: false } only])
        {
            CheckParts(parts, value);
        }
        else if (WxmlValue.FindObject(only.Text) is { } found)
        {
            Report(PageFaultKind.ObjectBound, found);
        }
        else
        {
            CheckParts(ScriptValue.Read(only.Text), only.Text);
        }
    }

    private void CheckExpression(MappedText expression)
    {
        // No expression begins with two braces.
        if (expression.Text.StartsWith(Open, StringComparison.Ordinal) && HasBraces(expression.Text))
        {
            CheckConstant(expression);
        }
        else if (ScriptValue.FindObject(expression) is { } found)
        {
            Report(PageFaultKind.ObjectBound, found);
        }
        else
        {
            CheckParts(ScriptValue.Read(expression), expression);
        }
    }

    private void CheckParts(IReadOnlyList<ValuePart>? parts, MappedText whole)
    {
        if (parts is [{ IsLiteral: true } literal])
        {
            CheckConstant(literal.Text);
        }
        else if (parts is { Count: > 1 } && PastedJson.IsMadeOf(parts))
        {
            Report(PageFaultKind.PastedJson, whole);
        }
    }

    private void CheckConstant(MappedText constant)
    {
        string text = constant.Text;
        if (HasBraces(text))
        {
            int open = text.IndexOf(Open, StringComparison.Ordinal);
            int close = text.IndexOf(Close, open, StringComparison.Ordinal) + Close.Length;
            Report(PageFaultKind.Braces, constant.Slice(open, close));
        }
        else if (LooksLikeJson(text.TrimStart()))
        {
            foreach (PayloadFault fault in RecordedPayload.Check(text, maxBytes))
            {
                int start = constant.PlaceOf(fault.Start);
                int end = constant.PlaceOf(fault.Start + fault.Length);
                _faults.Add(new PageFault(PageFaultKind.Constant, start, end - start, fault, RecordedPayload.CountBytes(text)));
            }
        }
    }

    /// <summary>Whether a text begins like an object, an array, or the <c>[object Object]</c> that an object becomes. A word in brackets is a tag.</summary>
    private static bool LooksLikeJson(string text) =>
        text.StartsWith("{", StringComparison.Ordinal)
        || text.StartsWith("[object ", StringComparison.Ordinal)
        || (text.StartsWith("[", StringComparison.Ordinal) && text.Substring(1).TrimStart() is { Length: > 0 } rest && rest[0] is '{' or '"' or '\'' or '[' or ']');

    private void Report(PageFaultKind fault, MappedText piece) => _faults.Add(new PageFault(fault, piece.Start, piece.End - piece.Start));
}
