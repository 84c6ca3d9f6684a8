using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Run-time entries in every type that may hold them.</summary>
public partial class CollectionTypeTests
{
    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ArrayCard(CustomDataEntry[]? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ListCard(List<CustomDataEntry>? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ReadOnlyListCard(IReadOnlyList<CustomDataEntry>? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record ImmutableArrayCard(ImmutableArray<CustomDataEntry> CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record MemoryCard(ReadOnlyMemory<CustomDataEntry> CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record SequenceCard(IEnumerable<CustomDataEntry>? CustomData);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial class StackCard
    {
        [SessionField(SessionField.CustomData)]
        public Stack<CustomDataEntry>? Entries { get; init; }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(33)]
    [InlineData(400)]
    public void Each_collection_is_written_in_its_order(int count)
    {
        CustomDataEntry[] entries = [.. Enumerable.Range(0, count).Select(i => new CustomDataEntry("标签" + i, "label \"" + i, i % 7 == 3 ? null : "值" + i))];
        string expected = Payloads.OfEntries(entries);

        EveryWriter.AssertWrites(new ArrayCard(entries), expected);
        EveryWriter.AssertWrites(new ListCard([.. entries]), expected);
        EveryWriter.AssertWrites(new ReadOnlyListCard(entries), expected);
        EveryWriter.AssertWrites(new ReadOnlyListCard(entries.ToList().AsReadOnly()), expected);
        EveryWriter.AssertWrites(new ImmutableArrayCard([.. entries]), expected);
        EveryWriter.AssertWrites(new MemoryCard(new[] { new CustomDataEntry("x", "x", "x") }.Concat(entries).ToArray().AsMemory(1)), expected);
        EveryWriter.AssertWrites(new SequenceCard(entries.Where(_ => true)), expected);
        EveryWriter.AssertWrites(new SequenceCard(new Queue<CustomDataEntry>(entries)), expected);
        EveryWriter.AssertWrites(new SequenceCard(ImmutableArray.Create(entries)), expected);
        EveryWriter.AssertWrites(new StackCard { Entries = new Stack<CustomDataEntry>(Enumerable.Reverse(entries)) }, expected);
    }

    [Fact]
    public void Null_and_default_collections_are_left_out()
    {
        EveryWriter.AssertWrites(new ArrayCard(default(CustomDataEntry[])), "{}");
        EveryWriter.AssertWrites(new ListCard(default(List<CustomDataEntry>)), "{}");
        EveryWriter.AssertWrites(new ReadOnlyListCard(default(IReadOnlyList<CustomDataEntry>)), "{}");
        EveryWriter.AssertWrites(new ImmutableArrayCard(default(ImmutableArray<CustomDataEntry>)), "{}");
        EveryWriter.AssertWrites(new MemoryCard(default(ReadOnlyMemory<CustomDataEntry>)), "{}");
        EveryWriter.AssertWrites(new SequenceCard(default(IEnumerable<CustomDataEntry>)), "{}");
        EveryWriter.AssertWrites(new StackCard(), "{}");
    }
}
