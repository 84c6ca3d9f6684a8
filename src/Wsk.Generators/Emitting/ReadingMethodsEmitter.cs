using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the static methods that read a payload into the type.</summary>
internal static class ReadingMethodsEmitter
{
    private const string Parser = "global::Wsk.CompilerServices.SessionFromParser.";
    private const string Readable = "global::Wsk.ISessionFromReadable<";
    private const string NotNull = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] ";
    private const string Result = ", out global::Wsk.SessionFromReadResult result";
    private const string Untrusted = " The customer can send any text: use nothing of the text as identity, as a price or as a right.</summary>";

    public static void Emit(IndentedWriter writer, SessionFromModel model, ReadingModel reading)
    {
        string questionMark = model.Language.NullableAnnotations ? "?" : string.Empty;
        string text = "string" + questionMark + " sessionFrom";
        const string Chars = "global::System.ReadOnlySpan<char> sessionFrom";
        const string Bytes = "global::System.ReadOnlySpan<byte> utf8SessionFrom";
        const string TextArgument = "global::System.MemoryExtensions.AsSpan(sessionFrom)";
        ReadingDeclarations declarations = reading.Declarations;
        TryParse(writer, model, reading, declarations.TryParseString, text, TextArgument, hasResult: false);
        TryParse(writer, model, reading, declarations.TryParseChars, Chars, "sessionFrom", hasResult: false);
        TryParse(writer, model, reading, declarations.TryParseBytes, Bytes, "utf8SessionFrom", hasResult: false);
        TryParse(writer, model, reading, declarations.TryParseStringWithResult, text, TextArgument, hasResult: true);
        TryParse(writer, model, reading, declarations.TryParseCharsWithResult, Chars, "sessionFrom", hasResult: true);
        TryParse(writer, model, reading, declarations.TryParseBytesWithResult, Bytes, "utf8SessionFrom", hasResult: true);
        Parse(writer, model, reading);
    }

    private static void TryParse(IndentedWriter writer, SessionFromModel model, ReadingModel reading, DeclarationKind kind, string source, string argument, bool hasResult)
    {
        // The interface has those with a result alone.
        bool isExplicit = kind == DeclarationKind.Explicit;
        if (isExplicit && !(reading.ImplementsInterface && hasResult))
        {
            return;
        }

        string parameter = source.Substring(source.LastIndexOf(' ') + 1);
        string type = model.FullName + (reading.IsReference && model.Language.NullableAnnotations ? "?" : string.Empty);
        string annotation = reading.IsReference && model.Language.NotNullWhen && !isExplicit ? NotNull : string.Empty;
        string parameters = "(" + source + ", " + annotation + "out " + type + " value" + (hasResult ? Result : string.Empty) + ")";
        writer.Line("/// <summary>Reads a session-from text, without an exception for any text." + Untrusted);
        writer.Line("/// <param name=\"" + parameter + "\">The text that WeChat passed on.</param>");
        writer.Line("/// <param name=\"value\">What was read; the default when false is returned.</param>");
        if (hasResult)
        {
            writer.Line("/// <param name=\"result\">What is wrong.</param>");
        }

        writer.Line("/// <returns>Whether the text is a payload that <c>" + Literals.Xml(model.DisplayName) + "</c> can take.</returns>");
        Method(
            writer,
            isExplicit ? "static bool " + Readable + model.FullName + ">.TryParseSessionFrom" + parameters : "public static bool TryParseSessionFrom" + parameters,
            "TryParse<" + model.FullName + ", " + reading.Name + ">(" + argument + ", out value, out " + (hasResult ? "result" : "global::Wsk.SessionFromReadResult _") + ")");
    }

    private static void Parse(IndentedWriter writer, SessionFromModel model, ReadingModel reading)
    {
        DeclarationKind kind = reading.Declarations.Parse;
        if (kind == DeclarationKind.Explicit && !reading.ImplementsInterface)
        {
            return;
        }

        writer.Line("/// <summary>Reads a session-from text." + Untrusted);
        writer.Line("/// <param name=\"sessionFrom\">The text that WeChat passed on.</param>");
        writer.Line("/// <returns>What was read.</returns>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The text is null.</exception>");
        writer.Line("/// <exception cref=\"global::Wsk.SessionFromException\">The text is no payload that <c>" + Literals.Xml(model.DisplayName) + "</c> can take.</exception>");
        string name = kind == DeclarationKind.Explicit ? Readable + model.FullName + ">.ParseSessionFrom" : "ParseSessionFrom";
        string modifiers = kind switch
        {
            DeclarationKind.Explicit => "static ",
            DeclarationKind.New => "public static new ",
            _ => "public static ",
        };
        Method(writer, modifiers + model.FullName + " " + name + "(string sessionFrom)", "Parse<" + model.FullName + ", " + reading.Name + ">(sessionFrom)");
    }

    private static void Method(IndentedWriter writer, string header, string call)
    {
        MethodsEmitter.GeneratedCode(writer);
        writer.Line(header + " =>");
        writer.Indent();
        writer.Line(Parser + call + ";");
        writer.Unindent();
        writer.Line();
    }
}
