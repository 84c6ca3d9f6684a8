using System.Linq;
using Wsk.CompilerServices;
using Wsk.Engine;
using Wsk.Payload.Tests;
using Xunit;

namespace Wsk.Runtime.Tests.Types;

public class SessionFromResultTests
{
    private static readonly SessionFromShape s_shape = new(
        maxBytes: 1000,
        omitInvalid: true,
        memberNames: ["Name", "Sex", "BornOn", "Note", "OrderNo", "Orders"],
        fields: [SessionField.CustomerName, SessionField.Gender, SessionField.Birthday, SessionField.Remark, SessionField.CustomData, SessionField.CustomData],
        dropOrder: [5, 4, 3],
        4,
        5);

    [Fact]
    public void The_default_says_that_nothing_is_wrong_and_nothing_is_left_out()
    {
        SessionFromResult result = default;
        Assert.Equal(SessionFromError.None, result.Error);
        Assert.Null(result.Field);
        Assert.Null(result.MemberName);
        Assert.Equal(0, result.ByteCount);
        Assert.Empty(result.Omissions);
        Assert.Equal("0 bytes", result.ToString());
    }

    [Fact]
    public void Omissions_say_which_member_of_which_field_went_and_why_in_payload_order()
    {
        var result = new SessionFromResult(987, s_shape, invalid: Parts(2, 1), dropped: Parts(3, 5), shortened: Parts(4), droppedEntries: 2);

        Assert.Equal(
            [
                ("Sex", SessionField.Gender, OmissionReason.InvalidGender, 0),
                ("BornOn", SessionField.Birthday, OmissionReason.InvalidBirthday, 0),
                ("Note", SessionField.Remark, OmissionReason.Length, 0),
                ("OrderNo", SessionField.CustomData, OmissionReason.Shortened, 0),
                ("Orders", SessionField.CustomData, OmissionReason.Length, 2),
            ],
            result.Omissions.Select(omission => (omission.MemberName, omission.Field, omission.Reason, omission.EntryCount)));
        Assert.Equal("987 bytes, omissions: Sex (InvalidGender), BornOn (InvalidBirthday), Note (Length), OrderNo (Shortened), Orders (Length, 2 entries)", result.ToString());
    }

    [Fact]
    public void Text_that_is_not_encoded_entries_is_named_with_that_reason()
    {
        var shape = new SessionFromShape(1000, true, ["Extra"], [SessionField.CustomData], [0], 1, -1);

        SessionFromOmission omission = Assert.Single(new SessionFromResult(2, shape, Parts(0), default, default, 0).Omissions);

        Assert.Equal((OmissionReason.CustomDataNotEncoded, "Extra (CustomDataNotEncoded)"), (omission.Reason, omission.ToString()));
    }

    [Fact]
    public void One_entry_is_spoken_of_in_the_singular() =>
        Assert.Equal("1 byte, omissions: Orders (Length, 1 entry)", new SessionFromResult(1, s_shape, default, Parts(5), default, droppedEntries: 1).ToString());

    [Fact]
    public void A_result_without_omissions_is_told_by_its_length() => Assert.Equal("512 bytes", new SessionFromResult(512, s_shape, default, default, default, 0).ToString());

    [Theory]
    [InlineData(SessionFromError.TooLong, null, null, 1204, "TooLong: at least 1204 bytes")]
    [InlineData(SessionFromError.InvalidGender, SessionField.Gender, "Sex", 0, "InvalidGender: Sex")]
    [InlineData(SessionFromError.InvalidPayload, null, null, 0, "InvalidPayload")]
    public void An_error_is_told_by_its_name_and_member(SessionFromError error, SessionField? field, string? member, int bytes, string expected)
    {
        var result = new SessionFromResult(error, field, member, bytes);

        Assert.Equal(expected, result.ToString());
        Assert.Empty(result.Omissions);
    }

    [Fact]
    public void Numbers_are_told_alike_under_every_culture() => Cultures.Under("fa-IR", () => Assert.Equal(
        "-1234567 bytes, omissions: Orders (Length, 1234 entries)", new SessionFromResult(-1234567, s_shape, default, Parts(5), default, 1234).ToString()));

    [Fact]
    public void Omissions_are_listed_however_many_members_a_type_has()
    {
        string[] names = [.. Enumerable.Range(0, 200).Select(number => "Member" + number)];
        var shape = new SessionFromShape(1000, false, names, [.. names.Select(_ => SessionField.CustomData)], [], 0, -1);
        PartSet dropped = Parts(199, 63, 0, 64, 128, 127, 1, 0);

        Assert.Equal(
            ["Member0", "Member1", "Member63", "Member64", "Member127", "Member128", "Member199"],
            new SessionFromResult(12, shape, default, dropped, default, 0).Omissions.Select(omission => omission.MemberName));
    }

    [Fact]
    public void A_set_does_not_change_when_another_is_made_from_it()
    {
        PartSet none = default;
        PartSet one = none.With(100, 130);
        PartSet two = one.With(101, 130);
        Assert.True(none.IsEmpty);
        Assert.Equal([100], Enumerable.Range(0, 130).Where(unit => one.Contains(unit)));
        Assert.Equal([100, 101], Enumerable.Range(0, 130).Where(unit => two.Contains(unit)));
    }

    private static PartSet Parts(params int[] parts) => parts.Aggregate(default(PartSet), (set, part) => set.With(part, 200));
}
