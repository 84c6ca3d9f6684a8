using System.IO;
using Wsk.Tool.Check;
using Xunit;

namespace Wsk.Tool.Tests;

public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(true, "\r5 of 10 files checked\r                                          \r")]
    [InlineData(false, "")]
    public void The_line_is_shown_on_a_terminal_and_leaves_nothing_behind(bool isTerminal, string expected)
    {
        using var output = new StringWriter();
        var progress = new ProgressLine(output, new ToolTexts(Language.English), isTerminal);

        progress.Show(5, 10);
        progress.Clear();
        progress.Show(6, 10);

        Assert.Equal(expected, output.ToString());
    }
}
