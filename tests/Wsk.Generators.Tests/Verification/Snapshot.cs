using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Emitting;

namespace Wsk.Generators.Tests.Verification;

/// <summary>The files of the folder Snapshots.</summary>
internal static class Snapshot
{
    /// <summary>A customer with every kind of member that there is.</summary>
    public static string Customer => Read("Customer.cs");

    /// <summary>A customer as most projects have one.</summary>
    public static string Guest => Read("Guest.cs");

    private static string Folder => Path.Combine(References.Handed("Sources"), "Snapshots");

    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    /// <summary>A generated file. What it says of warnings differs between builds of the generator, and is left out of the snapshot.</summary>
    public static string ReadGenerated(string file)
    {
        string text = Read(file);
        int head = text.IndexOf("\n\n", StringComparison.Ordinal) + 2;
        return text.Insert(head, SessionFromEmitter.WarningPragma + "\n\n");
    }

    /// <summary>Writes a generated file anew where the person who runs the tests asks for it.</summary>
    public static void RenewIfAsked(string source, string file, LanguageVersion language)
    {
        if (Environment.GetEnvironmentVariable("WSK_RENEW_SNAPSHOTS") == "1")
        {
            CompilerSetting setting = new(References.Net100, language, NullableContextOptions.Disable);
            GeneratedSourceResult generated = new GeneratorHost(setting.ParseOptions).Run(setting.Compile(Read(source))).GeneratedSources.Single();
            string text = generated.SourceText.ToString().Replace(SessionFromEmitter.WarningPragma + "\n\n", null, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(Folder, file), text);
        }
    }
}
