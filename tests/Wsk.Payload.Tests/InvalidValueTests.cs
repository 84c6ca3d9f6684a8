using System;
using Wsk.Payload.Tests.Destinations;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Values that WSK could not read: refused, or left out, and named either way.</summary>
public partial class InvalidValueTests
{
    private const string Encoded = "%5B%7B%22label_cn%22%3A%22c%22%2C%22label_en%22%3A%22e%22%2C%22value%22%3A%22v%22%7D%5D";

    [SessionFrom]
    internal sealed partial record StrictCard
    {
        public string? CustomerName { get; init; }

        [SessionField(SessionField.Gender)]
        public int? Sex { get; init; }

        [SessionField(SessionField.Birthday)]
        public string? BornOn { get; init; }

        [SessionField(SessionField.CustomData)]
        public string? Extra { get; init; }
    }

    [SessionFrom(InvalidValues = InvalidValueHandling.Omit)]
    internal sealed partial record LenientCard
    {
        public string? CustomerName { get; init; }

        [SessionField(SessionField.Gender)]
        public int? Sex { get; init; }

        [SessionField(SessionField.Birthday)]
        public string? BornOn { get; init; }

        [SessionField(SessionField.CustomData)]
        public string? Extra { get; init; }
    }

    [SessionFrom(MaxBytes = 60, InvalidValues = InvalidValueHandling.Omit, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record LenientDroppingCard
    {
        public string? CustomerName { get; init; }

        public int Gender { get; init; }

        public string? Remark { get; init; }
    }

    public static TheoryData<int> WrongGenders => [3, -1, 9, 49, 257, 258, int.MinValue, int.MaxValue];

    public static TheoryData<string> WrongBirthdays =>
    [
        "1986-13-01", "1986/12/12", "1986-02-30", "1900-02-29", "2023-02-29", "1986-00-10", "1986-10-00", "1986-04-31", "0000-01-01", "1986-1-2",
        "86-12-12", "19861212", "1986-12-12T00:00:00", " 1986-12-12", "1986-12-12 ", "1986-12-1２", "１９８６-12-12", "+986-12-12", "-986-12-12",
        "12-12-1986", "1986年12月12日", "2529-12-120", " ", "null", "1986\u201012\u201012", "198\06-12-12",
    ];

    public static TheoryData<string> NotEncoded =>
    [
        "[{\"label_cn\":\"c\",\"label_en\":\"e\",\"value\":\"v\"}]", "%5B", "%5B%7B%7D%5D", "%7B%7D", "%5B1%5D", "null", " ", "%", "+", "%5B+%5D", "%C0%80",
        Encoded + "x", Encoded + "%00", "订", "%255B%255D",
    ];

    [Theory]
    [MemberData(nameof(WrongGenders))]
    public void A_gender_other_than_1_and_2_is_refused(int gender) =>
        EveryWriter.AssertFails(new StrictCard { CustomerName = "张三", Sex = gender }, SessionFromError.InvalidGender, SessionField.Gender, "Sex");

    [Theory]
    [MemberData(nameof(WrongBirthdays))]
    public void A_birthday_that_is_no_day_written_with_hyphens_is_refused(string birthday) =>
        EveryWriter.AssertFails(new StrictCard { CustomerName = "张三", BornOn = birthday }, SessionFromError.InvalidBirthday, SessionField.Birthday, "BornOn");

    [Theory]
    [MemberData(nameof(NotEncoded))]
    public void Custom_data_that_is_not_encoded_is_refused(string text) =>
        EveryWriter.AssertFails(new StrictCard { CustomerName = "张三", Extra = text }, SessionFromError.CustomDataNotEncoded, SessionField.CustomData, "Extra");

    [Theory]
    [MemberData(nameof(WrongGenders))]
    public void A_lenient_card_goes_out_without_the_gender(int gender) => EveryWriter.AssertWrites(
        new LenientCard { CustomerName = "张三", Sex = gender, BornOn = "1986-12-12" }, "{\"customerName\":\"张三\",\"birthday\":\"1986-12-12\"}", "Sex (InvalidGender)");

    [Theory]
    [MemberData(nameof(WrongBirthdays))]
    public void A_lenient_card_goes_out_without_the_birthday(string birthday) =>
        EveryWriter.AssertWrites(new LenientCard { CustomerName = "张三", Sex = 1, BornOn = birthday }, "{\"customerName\":\"张三\",\"gender\":1}", "BornOn (InvalidBirthday)");

    [Theory]
    [MemberData(nameof(NotEncoded))]
    public void A_lenient_card_goes_out_without_the_custom_data(string text) =>
        EveryWriter.AssertWrites(new LenientCard { CustomerName = "张三", Extra = text }, "{\"customerName\":\"张三\"}", "Extra (CustomDataNotEncoded)");

    [Fact]
    public void A_lenient_card_of_nothing_valid_is_an_empty_object() =>
        EveryWriter.AssertWrites(new LenientCard { Sex = 3, BornOn = "x", Extra = "x" }, "{}", "Sex (InvalidGender)", "BornOn (InvalidBirthday)", "Extra (CustomDataNotEncoded)");

    [Fact]
    public void Valid_values_are_written_and_custom_data_verbatim()
    {
        string lowerCase = Encoded.Replace("%5B%7B", "%5b%7b", StringComparison.Ordinal);

        EveryWriter.AssertWrites(
            new StrictCard { Sex = 2, BornOn = "2024-02-29", Extra = lowerCase },
            "{\"gender\":2,\"birthday\":\"2024-02-29\",\"customData\":\"" + lowerCase + "\"}");
    }

    [Fact]
    public void What_is_left_out_as_unknown_is_neither_invalid_nor_omitted() =>
        EveryWriter.AssertWrites(new LenientCard { Sex = 0, BornOn = string.Empty, Extra = string.Empty }, "{}");

    [Fact]
    public void Of_several_mistakes_the_first_in_the_payload_is_reported() =>
        EveryWriter.AssertFails(new StrictCard { Extra = "x", BornOn = "x", Sex = 3 }, SessionFromError.InvalidGender, SessionField.Gender, "Sex");

    [Fact]
    public void Omitted_and_dropped_members_are_named_together_in_payload_order() =>
        EveryWriter.AssertWrites(
            new LenientDroppingCard { CustomerName = "张三", Gender = 7, Remark = new string('x', 60) }, "{\"customerName\":\"张三\"}", "Gender (InvalidGender)", "Remark (Length)");

    [Fact]
    public void An_omitted_member_leaves_the_room_to_others() =>
        EveryWriter.AssertWrites(
            new LenientDroppingCard { CustomerName = new string('x', 41), Gender = 7 }, "{\"customerName\":\"" + new string('x', 41) + "\"}", "Gender (InvalidGender)");

    [Fact]
    public void A_text_that_cannot_fit_is_too_long_whatever_it_is() =>
        EveryWriter.AssertFails(new StrictCard { Extra = new string('?', 1001) }, SessionFromError.TooLong, null, null);

    [Theory]
    [InlineData(4711, null, null)]
    [InlineData(1, "top-secret-birthday", null)]
    [InlineData(1, null, "top-secret-custom-data")]
    [InlineData(1, null, null)]
    public void Messages_name_the_member_and_never_the_customers_data(int gender, string? birthday, string? customData)
    {
        var card = new StrictCard { CustomerName = string.Concat(System.Linq.Enumerable.Repeat("top-secret-name", 100)), Sex = gender, BornOn = birthday, Extra = customData };

        SessionFromException exception = Assert.Throws<SessionFromException>(card.ToSessionFrom);

        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(exception.Data);
        Assert.StartsWith(exception.MemberName ?? "The payload", exception.Message, StringComparison.Ordinal);
    }
}
