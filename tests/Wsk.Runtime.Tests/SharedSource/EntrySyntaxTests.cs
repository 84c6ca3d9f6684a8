using System;
using System.Text;
using System.Text.Json;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.SharedSource;

public class EntrySyntaxTests
{
    private const string LabelCn = "LabelCn";
    private const string LabelEn = "LabelEn";
    private const string Value = "Value";

    [Fact]
    public void One_entry_is_what_encodeURIComponent_makes_of_its_JSON()
    {
        string array = Text(EntrySyntax.ArrayStart) + Entry()[Text(EntrySyntax.ArrayStart).Length..] + Text(EntrySyntax.ArrayEnd);

        Assert.Equal(Uri.EscapeDataString(Json(1)), array);
    }

    [Fact]
    public void A_comma_stands_before_the_second_entry()
    {
        string array = Text(EntrySyntax.ArrayStart) + Entry()[Text(EntrySyntax.ArrayStart).Length..] + Entry() + Text(EntrySyntax.ArrayEnd);

        Assert.Equal(Uri.EscapeDataString(Json(2)), array);
    }

    [Fact]
    public void CustomData_and_its_array_begin_and_end_together()
    {
        Assert.Equal(",\"customData\":\"" + Uri.EscapeDataString("["), Text(EntrySyntax.CustomDataStart));
        Assert.Equal(",\"customData\":\"", Text(EntrySyntax.CustomDataKey));
        Assert.Equal(Uri.EscapeDataString("]") + "\"", Text(EntrySyntax.CustomDataEnd));
    }

    [Fact]
    public void Lengths_are_those_of_the_texts()
    {
        Assert.Equal(EntrySyntax.CustomDataKeyLength, ",\"customData\":\"".Length);
        Assert.Equal(Entry().Length - LabelCn.Length - LabelEn.Length - Value.Length, EntrySyntax.EntryLength);
        Assert.Equal((",\"customData\":\"\"" + Uri.EscapeDataString("]")).Length, EntrySyntax.CustomDataLength);
    }

    [Fact]
    public void Flags_are_separated_by_a_comma_and_a_space() => Assert.Equal(Uri.EscapeDataString(", "), Text(EntrySyntax.FlagSeparator));

    private static string Entry() =>
        Text(EntrySyntax.Start) + LabelCn + Text(EntrySyntax.LabelEn) + LabelEn + Text(EntrySyntax.Value) + Value + Text(EntrySyntax.End);

    private static string Json(int entries)
    {
        string entry = JsonSerializer.Serialize(new System.Collections.Generic.Dictionary<string, string>
        {
            [EntrySyntax.LabelCnName] = LabelCn,
            [EntrySyntax.LabelEnName] = LabelEn,
            [EntrySyntax.ValueName] = Value,
        });
        return "[" + entry + (entries == 2 ? "," + entry : string.Empty) + "]";
    }

    private static string Text(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii);
}
