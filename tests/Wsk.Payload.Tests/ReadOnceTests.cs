using System;
using System.Collections.Generic;
using System.IO;
using Wsk.Payload.Tests.Destinations;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Each member is read once per call, and what reading it throws comes through.</summary>
public partial class ReadOnceTests
{
    /// <summary>Counts how often each member is read, and fails where it is told to.</summary>
    [SessionFrom(MaxBytes = 200, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial class CountingCard
    {
        internal readonly Dictionary<string, int> Reads = [];

        internal string? FailsAt;

        internal int EntryCount = 1;

        public string? CustomerName => Read("CustomerName", "张三");

        public Uri? HeadImgUrl => Read("HeadImgUrl", new Uri("https://wsk.cn/a.png"));

        public int? Gender => Read("Gender", (int?)1);

        public DateOnly? Birthday => Read("Birthday", (DateOnly?)new DateOnly(1986, 12, 12));

        [CustomData("数", "number")]
        public decimal? Number => Read("Number", (decimal?)1.5m);

        [CustomData("日", "day")]
        public DayOfWeek? Day => Read("Day", (DayOfWeek?)DayOfWeek.Friday);

        public IEnumerable<CustomDataEntry>? CustomData => Read("CustomData", Entries());

        internal int Enumerations { get; private set; }

        private IEnumerable<CustomDataEntry> Entries()
        {
            Enumerations++;
            for (int i = 0; i < EntryCount; i++)
            {
                yield return new CustomDataEntry("标签", "label", "value");
            }
        }

        private T Read<T>(string member, T value)
        {
            Reads[member] = Reads.GetValueOrDefault(member) + 1;
            return member == FailsAt ? throw new InvalidDataException("The database is gone.") : value;
        }
    }

    /// <summary>The ways to write, by name; each returns whether anything counts as written.</summary>
    private static readonly Dictionary<string, Func<CountingCard, RecordingBufferWriter, bool>> s_writes = new()
    {
        ["ToSessionFrom"] = (card, _) => card.ToSessionFrom().Length != 0,
        ["TryToSessionFrom"] = (card, writer) => card.TryToSessionFrom(out _, out _),
        ["bytes"] = (card, _) => card.TryWriteSessionFrom(new byte[4096], out int written) && written != 0,
        ["bytes with result"] = (card, writer) => card.TryWriteSessionFrom(new byte[4096], out int written, out _) && written != 0,
        ["bytes, too small"] = (card, _) => !card.TryWriteSessionFrom(new byte[10], out int written) && written == 0,
        ["chars"] = (card, _) => card.TryWriteSessionFrom(new char[4096], out int written) && written != 0,
        ["buffer writer"] = (card, writer) =>
        {
            card.WriteSessionFrom(writer);
            return writer.Advances == 1;
        },
    };

    public static TheoryData<string> Ways => [.. s_writes.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_member_is_read_once(string way)
    {
        // One entry fits; with 50 the payload is measured, cut back to whole entries and written again.
        foreach (int entries in new[] { 0, 1, 50 })
        {
            var card = new CountingCard { EntryCount = entries };

            Assert.True(s_writes[way](card, RecordingBufferWriter.OneMoreThanAsked()));

            Assert.Equal(7, card.Reads.Count);
            Assert.All(card.Reads.Values, reads => Assert.Equal(1, reads));
            Assert.Equal(1, card.Enumerations);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_exception_of_a_getter_comes_through_and_nothing_is_written(string way)
    {
        var probe = new CountingCard();
        probe.ToSessionFrom();
        foreach (string member in probe.Reads.Keys)
        {
            var writer = new RecordingBufferWriter(hint => hint);
            var card = new CountingCard { FailsAt = member };

            Assert.Throws<InvalidDataException>(() => s_writes[way](card, writer));
            Assert.Equal(0, writer.Advances);
            Assert.All(card.Reads.Values, reads => Assert.Equal(1, reads));
        }
    }
}
