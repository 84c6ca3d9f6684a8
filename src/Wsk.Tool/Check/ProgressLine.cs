using System;
using System.IO;
using System.Threading;

namespace Wsk.Tool.Check;

/// <summary>A line that says how far a long run is. It appears on a terminal only, and leaves nothing behind.</summary>
internal sealed class ProgressLine(TextWriter output, ToolTexts texts, bool isTerminal)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_period = TimeSpan.FromMilliseconds(100);

    private readonly object _gate = new();
    private int _shown;
    private bool _isOver;

    /// <summary>Begins to show a number that grows to a total.</summary>
    /// <returns>What stops it when it is disposed of.</returns>
    public IDisposable? Watch(Func<int> done, int total) =>
        isTerminal ? new Timer(_ => Show(done(), total), state: null, s_patience, s_period) : null;

    /// <summary>Shows how far the run is.</summary>
    public void Show(int done, int total)
    {
        lock (_gate)
        {
            if (isTerminal && !_isOver)
            {
                string line = texts.Format("Progress", done, total);
                output.Write("\r" + line.PadRight(_shown));
                _shown = line.Length;
            }
        }
    }

    /// <summary>Removes the line, for good.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _isOver = true;
            if (_shown != 0)
            {
                // Chinese takes two columns a character.
                output.Write("\r" + new string(' ', 2 * _shown) + "\r");
                _shown = 0;
            }
        }
    }
}
