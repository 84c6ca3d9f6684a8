using System;

namespace Wsk.Samples.Api;

/// <summary>The shop cannot start with the settings that it was given. The message is one line that names the setting, its value and what is wrong.</summary>
internal sealed class BadSettingException(string setting, string? value, string problem, Exception? cause = null)
    : Exception($"{setting} \"{value}\": {problem}".ReplaceLineEndings(" "), cause);
