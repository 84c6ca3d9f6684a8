using System;
using System.Linq;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;
using Xunit.Abstractions;

namespace Wsk.Payload.Tests;

/// <summary>DropLowestPriority against a model that drops piece by piece and brings back what fits, over thousands of cards of random values.</summary>
public class DroppingModelTests(ITestOutputHelper output)
{
    private const int Seed = 20221012;
    private const int Cards = 3000;

    private static readonly string[] s_words =
    [
        "", "a", "张三", "\"", "\u0001", "😀", "\ud83d", "上海市浦东新区", "fecx864532", "https://wsk.cn/a.png", " ", new('x', 60), new('订', 30),
    ];

    [Fact]
    public void Equals_go_last_in_payload_order_first() => Check(250, random => new EqualsCard
    {
        CustomerName = Text(random),
        Gender = (SessionGender)random.Next(3),
        Birthday = random.Next(2) == 0 ? null : "1986-12-12",
        Remark = Text(random),
        OrderNo = Text(random),
        Level = Text(random),
        More = Entries(random)?.ToList(),
    }, 300);

    [Fact]
    public void The_lowest_priority_goes_first() => Check(1, random => new RankedCard
    {
        CustomerName = Text(random),
        Avatar = Text(random),
        Phone = Text(random),
        Email = Text(random),
        Note = Text(random),
        One = Text(random),
        Two = Text(random),
        Three = Text(random),
        More = Entries(random),
    }, 400);

    [Fact]
    public void Run_time_entries_of_the_highest_priority_are_never_dropped() => Check(2, random => new EntriesFirstCard
    {
        CustomerName = Text(random),
        Title = Text(random),
        One = Text(random),
        More = Entries(random),
    }, 250);

    [Fact]
    public void Run_time_entries_go_one_by_one_from_the_end() => Check(3, random => new EntriesLastCard
    {
        CustomerName = Text(random),
        Title = Text(random),
        One = Text(random),
        More = Entries(random),
    }, 250);

    [Fact]
    public void Text_encoded_beforehand_goes_whole() => Check(4, random => new EncodedCard
    {
        CustomerName = Text(random),
        Remark = Text(random),
        CustomData = Encoded(random),
    }, 250);

    [Fact]
    public void What_is_never_dropped_and_does_not_fit_is_too_long() => Check(5, random => new KeepAllCard
    {
        CustomerName = Text(random),
        Remark = Text(random),
    }, 100);

    private void Check<T>(int salt, Func<Random, T> make, int maxBytes)
        where T : class, ISessionFrom
    {
        output.WriteLine($"seed {Seed + salt}");
        var random = new Random(Seed + salt);
        int whole = 0;
        int dropped = 0;
        for (int i = 0; i < Cards; i++)
        {
            T card = make(random);
            var model = new ModelCard(card);
            if (model.Drop(maxBytes) is not { } expected)
            {
                EveryWriter.AssertFails(card, SessionFromError.TooLong, null, null);
                continue;
            }

            EveryWriter.AssertWrites(card, expected, [.. model.Omissions]);
            _ = model.Omissions.Count == 0 ? whole++ : dropped++;
        }

        Assert.NotEqual(0, whole);
        Assert.True(dropped != 0 || typeof(T) == typeof(KeepAllCard), "No card was long enough.");
    }

    private static string? Text(Random random) => random.Next(3) == 0 ? null : string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word(random)));

    private static string Word(Random random) => s_words[random.Next(s_words.Length)];

    private static string? Encoded(Random random) => random.Next(4) switch
    {
        0 => null,
        1 => "%5B%5D",
        _ => NaiveJson.EncodeUriComponent("[{\"label_cn\":\"订单号\",\"label_en\":\"orderNo\",\"value\":" + NaiveJson.Quote(Word(random)) + "}]"),
    };

    private static CustomDataEntry[]? Entries(Random random) => random.Next(5) == 0
        ? null
        : [.. Enumerable.Range(0, random.Next(6)).Select(i => new CustomDataEntry("标" + Word(random), "label" + i, random.Next(6) == 0 ? null : Word(random)))];
}
