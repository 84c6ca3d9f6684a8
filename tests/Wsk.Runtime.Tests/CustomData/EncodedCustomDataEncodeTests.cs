using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Wsk.Runtime.Tests.Encoders;
using Xunit;

namespace Wsk.Runtime.Tests.CustomData;

public class EncodedCustomDataEncodeTests
{
    [Fact]
    public void Entries_are_encoded_as_encodeURIComponent_over_JSON_stringify_does()
    {
        // node -p 'encodeURIComponent(JSON.stringify([{label_cn:"订单号",label_en:"orderNo",value:"a \"b\""},{label_cn:"",label_en:"",value:""}]))'
        const string Node = "%5B%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%22label_en%22%3A%22orderNo%22%2C%22value%22%3A%22a%20%5C%22b%5C%22%22%7D"
            + "%2C%7B%22label_cn%22%3A%22%22%2C%22label_en%22%3A%22%22%2C%22value%22%3A%22%22%7D%5D";
        Assert.Equal(Node, Encode(new("订单号", "orderNo", "a \"b\""), new("", "", "")).ToString());
    }

    [Fact]
    public void Lone_surrogates_are_written_as_JSON_stringify_writes_them()
    {
        string encoded = Encode(new CustomDataEntry("\uD83D", "\uDE00\uD83D", "\uD83D\uDE00")).ToString();
        Assert.Equal("%5B%7B%22label_cn%22%3A%22%5Cud83d%22%2C%22label_en%22%3A%22%5Cude00%5Cud83d%22%2C%22value%22%3A%22%F0%9F%98%80%22%7D%5D", encoded);
    }

    [Fact]
    public void An_entry_with_a_null_value_is_left_out()
    {
        EncodedCustomData without = Encode(new CustomDataEntry("乙", "b", "2"));
        Assert.Equal(without, Encode(new("甲", "a", null), new("乙", "b", "2"), default, new("丙", "c", null)));
    }

    [Fact]
    public void No_entry_at_all_is_the_default_whose_text_is_empty()
    {
        Assert.Equal(default, Encode());
        Assert.Equal(default, Encode(new CustomDataEntry("甲", "a", null)));
        Assert.Equal("", Encode().ToString());
        Assert.Empty(Encode().Decode());
        Assert.Empty(default(EncodedCustomData).Decode());
    }

    [Theory]
    [InlineData(15)]
    [InlineData(40)]
    public void Entries_that_no_string_can_hold_are_the_callers_mistake(int count)
    {
        // 8 Mi characters of nine bytes each, so many times over.
        var entry = new CustomDataEntry("标签", "label", new string('订', 8 << 20));
        CustomDataEntry[] entries = [.. Enumerable.Repeat(entry, count)];

        ArgumentException exception = Assert.Throws<ArgumentException>(() => EncodedCustomData.Encode(entries));
        Assert.Equal("entries", exception.ParamName);
        Assert.StartsWith("The encoded entries would be longer than a string can be.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "one that takes more")]
    [InlineData("a", "abc")]
    [InlineData("a", null)]
    public void Entries_that_another_thread_changes_meanwhile_are_encoded_whole_or_refused(string value, string? changed)
    {
        CustomDataEntry[] states = [new("备注", "remark", value), new("备注", "remark", changed)];
        string[] expected = [.. states.Select(state => Encode(state).ToString())];
        CustomDataEntry[] entries = [states[0]];
        bool isOver = false;
        var other = new Thread(() =>
        {
            for (int i = 0; !Volatile.Read(ref isOver); i++)
            {
                entries[0] = states[i % 2];
            }
        });
        other.Start();
        try
        {
            int refused = 0;
            for (int i = 0; i < 10_000 || refused == 0; i++)
            {
                try
                {
                    Assert.Contains(Encode(entries).ToString(), expected);
                }
                catch (InvalidOperationException exception)
                {
                    Assert.Equal("The entries were changed by another thread while they were encoded.", exception.Message);
                    refused++;
                }
            }
        }
        finally
        {
            Volatile.Write(ref isOver, true);
            other.Join();
        }
    }

    [Fact]
    public void What_is_encoded_reads_back_with_the_frameworks_own_readers()
    {
        foreach (CustomDataEntry[] entries in Samples().Where(entries => entries.All(IsWellFormed)))
        {
            string json = Uri.UnescapeDataString(Encode(entries).ToString());
            JsonArray array = JsonNode.Parse(json)!.AsArray();
            Assert.Equal(entries, array.Select(node => new CustomDataEntry((string)node!["label_cn"]!, (string)node["label_en"]!, (string)node["value"]!)));
        }
    }

    [Fact]
    public void What_is_encoded_parses_and_decodes_to_the_same_entries()
    {
        foreach (CustomDataEntry[] entries in Samples())
        {
            EncodedCustomData encoded = Encode(entries);
            Assert.Equal(encoded, EncodedCustomData.Parse(encoded.ToString()));
            Assert.Equal(entries, encoded.Decode());
        }
    }

    [Fact]
    public void Any_text_whatever_survives_the_round_trip() =>
        Prop.ForAll<string, string, string>((labelCn, labelEn, value) =>
        {
            var entry = new CustomDataEntry(labelCn ?? "", labelEn ?? "", value ?? "");
            return entry == Encode(entry).Decode().Single();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Equality_is_that_of_the_encoded_text()
    {
        EncodedCustomData upper = EncodedCustomData.Parse("%5B%5D");
        EncodedCustomData lower = EncodedCustomData.Parse("%5b%5d");
        Assert.NotEqual(upper, lower);
        Assert.True(upper != lower);
        Assert.True(upper == EncodedCustomData.Parse("%5B%5D"));
        Assert.Equal(upper.GetHashCode(), EncodedCustomData.Parse("%5B%5D").GetHashCode());
        Assert.Equal(EncodedCustomData.Parse(""), default);
        Assert.False(upper.Equals("%5B%5D"));
        Assert.False(upper.Equals((object)lower));
        Assert.True(upper.Equals((object)EncodedCustomData.Parse("%5B%5D")));
    }

    [Fact]
    public void A_string_that_is_long_is_encoded_whole()
    {
        var entry = new CustomDataEntry("长", "long", string.Concat(Enumerable.Repeat("订a\"", 5000)));
        Assert.Equal(entry, Encode(entry).Decode().Single());
    }

    [Fact]
    public void Encoding_allocates_the_text_alone()
    {
        CustomDataEntry[] entries = [new("备注", "remark", new string('订', 1000))];
        int length = Encode(entries).ToString().Length;

        Assert.Equal(Allocation.Of(() => GC.KeepAlive(new string('%', length))), Allocation.Of(() => Encode(entries)));
    }

    [Fact]
    public void Decoding_allocates_no_memory_to_decode_into()
    {
        EncodedCustomData encoded = Encode(new CustomDataEntry("备注", "remark", new string('订', 1000)));

        Assert.InRange(Allocation.Of(() => encoded.Decode()), 1000 * sizeof(char), encoded.ToString().Length);
    }

    private static EncodedCustomData Encode(params CustomDataEntry[] entries) => EncodedCustomData.Encode(entries);

    private static bool IsWellFormed(CustomDataEntry entry) =>
        !(entry.LabelCn + " " + entry.LabelEn + " " + entry.Value).EnumerateRunes().Any(rune => rune.Value == 0xFFFD);

    private static CustomDataEntry[][] Samples()
    {
        string[] texts = [.. TextSamples.Random(seed: 20263, count: 1500, maxLength: 60)];
        return [.. texts.Chunk(3).Select(chunk => new CustomDataEntry(chunk[0], chunk[1], chunk[2])).Chunk(5)];
    }
}
