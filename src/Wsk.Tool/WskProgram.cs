using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Wsk.Tool.Check;
using Wsk.Tool.Show;

namespace Wsk.Tool;

/// <summary>The program: reads the command line and runs a command.</summary>
internal static class WskProgram
{
    private const string LanguageOption = "--lang";

    /// <summary>Runs the program and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, ToolHost host)
    {
        string language = Language.OfUser(host.Variable);
        ParseResult parsed = Parse(arguments, language, host);
        if (parsed.GetResult(LanguageOption)?.Tokens is [.., { Value: (Language.English or Language.Chinese) and string wanted }] && wanted != language)
        {
            language = wanted;
            parsed = Parse(arguments, language, host);
        }

        var configuration = new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false };
        bool isWrong = parsed.Action is ParseErrorAction;
        if (parsed.Action is ParseErrorAction error)
        {
            error.ShowHelp = false;
        }

        try
        {
            int code = await parsed.InvokeAsync(configuration);
            await host.Out.FlushAsync();
            return isWrong ? ExitCodes.CouldNotRun : code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A full disk, or no standard output at all. Input that cannot be read is reported where it is read.
            await host.Error.WriteLineAsync("wsk: " + new ToolTexts(language)["NotWritten"]);
            return ExitCodes.CouldNotRun;
        }
    }

    // System.CommandLine takes the language of its own messages from the thread.
    private static ParseResult Parse(string[] arguments, string language, ToolHost host)
    {
#pragma warning disable RS0030 // Only this reaches the messages of System.CommandLine.
        CultureInfo.CurrentUICulture = Language.CultureOf(language);
#pragma warning restore RS0030
        var texts = new ToolTexts(language);
        var option = new Option<string?>(LanguageOption) { Description = texts["LanguageOption"], HelpName = "en|zh-Hans", Recursive = true };
        option.AcceptOnlyFromAmong(Language.English, Language.Chinese);
        return new RootCommand(texts["Root"]) { CheckCommand.Create(host, texts), ShowCommand.Create(host, texts), option }.Parse(arguments);
    }
}
