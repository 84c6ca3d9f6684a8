using System.Linq;
using System.Text.Json;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Model;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>What decodeURIComponent and JSON.parse accept as entries is accepted, verbatim, and nothing else is.</summary>
public partial class EncodedCustomDataOracleTests
{
    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record TextCard(string? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ProvenCard(EncodedCustomData CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record MaybeProvenCard(EncodedCustomData? CustomData);

    [Fact]
    public void Wsk_accepts_what_JavaScript_reads_as_entries()
    {
        foreach (JsonElement line in OracleFile.Read("encodedCustomData"))
        {
            string text = OracleFile.Text(line.GetProperty("input"))!;
            bool isEncoded = line.GetProperty("expected").GetBoolean();
            if (text.Length == 0)
            {
                continue;
            }

            Assert.True(isEncoded == EncodedCustomData.TryParse(text, out EncodedCustomData parsed), text);
            Assert.Equal(isEncoded ? text : "", parsed.ToString());
            AssertCards(text, isEncoded, parsed);
        }
    }

    [Fact]
    public void Entries_are_encoded_as_Node_encodes_them()
    {
        foreach (PayloadCase card in PayloadCase.ReadAll("entryCounts").Concat(PayloadCase.ReadAll("characters")).Concat(PayloadCase.ReadAll("randomNoise")))
        {
            string expected = Payloads.OfEntries(card.Entries);
            EncodedCustomData encoded = EncodedCustomData.Encode(card.Entries);

            EveryWriter.AssertWrites(new ProvenCard(encoded), expected);
            EveryWriter.AssertWrites(new MaybeProvenCard(encoded), expected);
            EveryWriter.AssertWrites(new TextCard(encoded.ToString()), expected);
            Assert.Equal(card.Entries.Where(entry => entry.Value is not null), encoded.Decode());
        }
    }

    [Fact]
    public void No_entries_are_left_out()
    {
        EveryWriter.AssertWrites(new ProvenCard(default), "{}");
        EveryWriter.AssertWrites(new MaybeProvenCard(null), "{}");
        EveryWriter.AssertWrites(new MaybeProvenCard(default(EncodedCustomData)), "{}");
        EveryWriter.AssertWrites(new TextCard(default(string)), "{}");
        EveryWriter.AssertWrites(new TextCard(""), "{}");
    }

    private static void AssertCards(string text, bool isEncoded, EncodedCustomData parsed)
    {
        if (!isEncoded)
        {
            EveryWriter.AssertFails(new TextCard(text), SessionFromError.CustomDataNotEncoded, SessionField.CustomData, "CustomData");
            return;
        }

        EveryWriter.AssertWrites(new TextCard(text), "{\"customData\":\"" + text + "\"}");
        EveryWriter.AssertWrites(new ProvenCard(parsed), "{\"customData\":\"" + text + "\"}");
    }
}
