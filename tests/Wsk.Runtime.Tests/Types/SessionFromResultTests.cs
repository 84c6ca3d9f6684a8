using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Wsk.Runtime.Tests.Types;

public class SessionFromResultTests
{
    [Fact]
    public void The_default_says_that_nothing_is_wrong_and_nothing_was_dropped()
    {
        SessionFromResult result = default;
        Assert.Equal(SessionFromError.None, result.Error);
        Assert.Null(result.Field);
        Assert.Null(result.MemberName);
        Assert.Equal(0, result.ByteCount);
        Assert.Empty(result.DroppedMembers);
    }

    [Fact]
    public void Dropped_members_are_listed_in_payload_order_however_many_a_type_has()
    {
        string[] names = [.. Enumerable.Range(0, 200).Select(number => "Member" + number)];
        DroppedMemberSet dropped = default;
        foreach (int unit in new[] { 199, 63, 0, 64, 128, 127, 1, 0 })
        {
            dropped = dropped.With(unit, names.Length);
        }

        IReadOnlyList<string> members = new SessionFromResult(12, names, dropped).DroppedMembers;
        Assert.Equal(["Member0", "Member1", "Member63", "Member64", "Member127", "Member128", "Member199"], members);
    }

    [Fact]
    public void A_set_does_not_change_when_another_is_made_from_it()
    {
        string[] names = [.. Enumerable.Range(0, 130).Select(number => "M" + number)];
        DroppedMemberSet none = default;
        DroppedMemberSet one = none.With(100, names.Length);
        DroppedMemberSet two = one.With(101, names.Length);
        Assert.True(none.IsEmpty);
        Assert.Equal(["M100"], one.ToArray(names));
        Assert.Equal(["M100", "M101"], two.ToArray(names));
    }
}
