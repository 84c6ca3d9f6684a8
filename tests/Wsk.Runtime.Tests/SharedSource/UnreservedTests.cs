using System.Text.Json;
using Wsk.Payload.Tests.Oracle;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.SharedSource;

public class UnreservedTests
{
    [Fact]
    public void What_Node_leaves_as_it_is_is_unreserved_wherever_it_stands()
    {
        char unit = '\0';
        foreach (JsonElement line in OracleFile.Read("encodedUnits"))
        {
            bool expected = OracleFile.Text(line) == unit.ToString();

            Assert.Equal(expected, Unreserved.Contains(unit));
            Assert.Equal(expected ? 3 : 1, Unreserved.CountLeading(['a', unit, 'z']));
            if (unit < 0x80)
            {
                Assert.Equal(expected, Unreserved.ContainsAll([(byte)'a', (byte)unit, (byte)'z']));
            }

            unit++;
        }

        Assert.Equal('\0', unit);
    }

    [Fact]
    public void A_text_of_nothing_is_its_own_encoding()
    {
        Assert.True(Unreserved.ContainsAll([]));
        Assert.Equal(0, Unreserved.CountLeading([]));
    }
}
