using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Wsk.Payload.Tests.Destinations;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Collections that throw, lie or change while they are written.</summary>
public partial class HostileCollectionTests
{
    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ArrayCard(CustomDataEntry[]? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ListCard(List<CustomDataEntry>? CustomData);

    [SessionFrom(MaxBytes = 700, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record DroppingArrayCard(CustomDataEntry[]? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record SequenceCard(IEnumerable<CustomDataEntry>? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ReadOnlyListCard(IReadOnlyList<CustomDataEntry>? CustomData);

    [Fact]
    public void A_sequence_that_throws_while_it_is_enumerated_leaves_nothing()
    {
        var card = new SequenceCard(Failing());
        RecordingBufferWriter writer = RecordingBufferWriter.OneMoreThanAsked();

        Assert.Throws<InvalidDataException>(() => card.ToSessionFrom());
        Assert.Throws<InvalidDataException>(() => card.TryToSessionFrom(out _, out _));
        Assert.Throws<InvalidDataException>(() => card.TryWriteSessionFrom(new byte[4096], out _, out _));
        Assert.Throws<InvalidDataException>(() => card.WriteSessionFrom(writer));
        Assert.Equal(0, writer.Advances);

        static IEnumerable<CustomDataEntry> Failing()
        {
            for (int i = 0; i < 40; i++)
            {
                yield return Entry(i);
            }

            throw new InvalidDataException("The database is gone.");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void What_a_list_says_of_its_count_does_not_matter(int claimed)
    {
        CustomDataEntry[] entries = [.. Enumerable.Range(0, 30).Select(Entry)];

        EveryWriter.AssertWrites(new ReadOnlyListCard(new LyingList(entries, claimed)), new ArrayCard(entries).ToSessionFrom());
        EveryWriter.AssertWrites(new SequenceCard(new LyingList(entries, claimed)), new ArrayCard(entries).ToSessionFrom());
    }

    [Fact]
    public void Entries_made_without_labels_are_written_or_left_out_but_never_read_through_null() =>
        EveryWriter.AssertWrites(new ArrayCard([default, Entry(1), default]), new ArrayCard([Entry(1)]).ToSessionFrom());

    [Theory]
    [InlineData("array")]
    [InlineData("dropping array")]
    [InlineData("list")]
    [InlineData("sequence")]
    public async Task Entries_that_change_meanwhile_break_neither_memory_nor_JSON(string kind)
    {
        CustomDataEntry[] array = new CustomDataEntry[12];
        List<CustomDataEntry> list = [];
        ISessionFrom card = kind switch
        {
            "array" => new ArrayCard(array),
            "dropping array" => new DroppingArrayCard(array),
            "list" => new ListCard(list),
            _ => new SequenceCard(list),
        };
        using var stop = new CancellationTokenSource();
        Task changes = Task.Run(() => Change(array, list, stop.Token));
        int written = 0;
        for (int i = 0; i < 4000; i++)
        {
            written += WriteOnce(card) ? 1 : 0;
        }

        await stop.CancelAsync();
        await changes;
        Assert.NotEqual(0, written);
    }

    // A changing list may say so by an exception; a changing text may be too long by the time it is written.
    private static bool WriteOnce(ISessionFrom card)
    {
        var destination = new Guarded<byte>(600, 0xA5);
        try
        {
            if (card.TryWriteSessionFrom(destination.Destination, out int bytesWritten, out _))
            {
                using var payload = JsonDocument.Parse(destination.Destination[..bytesWritten].ToArray());
                Assert.Equal(JsonValueKind.Object, payload.RootElement.ValueKind);
            }

            if (card.TryToSessionFrom(out string? text, out _))
            {
                using var payload = JsonDocument.Parse(text);
                Assert.Equal(JsonValueKind.Object, payload.RootElement.ValueKind);
                return true;
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            Assert.IsNotType<JsonException>(exception);
        }
        finally
        {
            destination.AssertCanariesAlive();
        }

        return false;
    }

    private static void Change(CustomDataEntry[] array, List<CustomDataEntry> list, CancellationToken stop)
    {
        var random = new Random(7);
        while (!stop.IsCancellationRequested)
        {
            CustomDataEntry entry = random.Next(3) == 0 ? default : new CustomDataEntry("标签", "label", new string('订', random.Next(60)));
            array[random.Next(array.Length)] = entry;
            if (list.Count > 30)
            {
                list.RemoveRange(0, 25);
            }
            else
            {
                list.Add(entry);
            }
        }
    }

    private static CustomDataEntry Entry(int i) => new("标签" + i, "label" + i, "value " + i);

    private sealed class LyingList(CustomDataEntry[] entries, int claimed) : IReadOnlyList<CustomDataEntry>, ICollection<CustomDataEntry>
    {
        public int Count => claimed;

        public bool IsReadOnly => true;

        public CustomDataEntry this[int index] => throw new NotSupportedException("Only enumeration is honest here.");

        public IEnumerator<CustomDataEntry> GetEnumerator() => entries.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void CopyTo(CustomDataEntry[] array, int arrayIndex) => throw new NotSupportedException("Only enumeration is honest here.");

        public bool Contains(CustomDataEntry item) => entries.Contains(item);

        public void Add(CustomDataEntry item) => throw new NotSupportedException("Read-only.");

        public void Clear() => throw new NotSupportedException("Read-only.");

        public bool Remove(CustomDataEntry item) => throw new NotSupportedException("Read-only.");
    }
}
