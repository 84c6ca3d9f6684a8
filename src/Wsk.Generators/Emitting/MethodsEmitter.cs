using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the members that users call. Each one reads the DTO once, into a payload, and hands that to the runtime.</summary>
internal static class MethodsEmitter
{
    private const string Serializer = "global::Wsk.CompilerServices.SessionFromSerializer.";
    private const string ByteSpan = "global::System.Span<byte> utf8Destination, out int bytesWritten";
    private const string CharSpan = "global::System.Span<char> destination, out int charsWritten";
    private const string Result = "out global::Wsk.SessionFromResult result";
    private const string ByteDestination = "/// <param name=\"utf8Destination\">Where to write.</param>";
    private const string BytesWritten = "/// <param name=\"bytesWritten\">The bytes written; 0 when false is returned.</param>";
    private const string WhatIsWrong = "/// <param name=\"result\">What went wrong, or which members were left out";
    private const string FalseIfTooSmall = "/// <returns>False only if the destination is too small.</returns>";
    private const string ExcludedFromCoverage = ", global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage";
    private const string Throws = "/// <exception cref=\"global::Wsk.SessionFromException\">A value is invalid, or the payload is longer than its limit.</exception>";

    private static readonly string s_generatedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"" + OwnOutput.ToolName + "\", " + Literals.String(GeneratorVersion.Text) + ")";

    public static void Emit(IndentedWriter writer, SessionFromModel model)
    {
        MemberDeclarations members = model.Members;
        string questionMark = model.Language.NullableAnnotations ? "?" : string.Empty;

        EmitMaximum(writer, model);
        PayloadSummary.Emit(writer, model);
        writer.Line(Throws);
        Method(writer, model, members.ToSessionFrom, "string", "ToSessionFrom", string.Empty, "ToSessionFrom(ref payload)");

        writer.Line("/// <summary>The payload as a new string, without an exception for any customer value.</summary>");
        writer.Line("/// <param name=\"value\">The payload; null when false is returned.</param>");
        writer.Line(WhatIsWrong + ".</param>");
        writer.Line("/// <returns>Whether there is a payload.</returns>");
        string notNull = model.Language.NotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty;
        Method(writer, model, members.TryToSessionFrom, "bool", "TryToSessionFrom", notNull + "out string" + questionMark + " value, " + Result, "TryToSessionFrom(ref payload, out value, out result)");

        writer.Line("/// <summary>Writes the payload as UTF-8.</summary>");
        writer.Line(ByteDestination);
        writer.Line(BytesWritten);
        writer.Line(FalseIfTooSmall);
        writer.Line(Throws);
        Method(writer, model, members.TryWriteBytes, "bool", "TryWriteSessionFrom", ByteSpan, "TryWrite(ref payload, utf8Destination, out bytesWritten)");

        writer.Line("/// <summary>Writes the payload as UTF-8, without an exception for any customer value.</summary>");
        writer.Line(ByteDestination);
        writer.Line(BytesWritten);
        writer.Line(WhatIsWrong + "; no error beside false: the destination is too small.</param>");
        writer.Line("/// <returns>Whether the payload was written.</returns>");
        Method(writer, model, members.TryWriteBytesWithResult, "bool", "TryWriteSessionFrom", ByteSpan + ", " + Result, "TryWrite(ref payload, utf8Destination, out bytesWritten, out result)");

        writer.Line("/// <summary>Writes the payload as UTF-16.</summary>");
        writer.Line("/// <param name=\"destination\">Where to write.</param>");
        writer.Line("/// <param name=\"charsWritten\">The UTF-16 code units written; 0 when false is returned.</param>");
        writer.Line(FalseIfTooSmall);
        writer.Line(Throws);
        Method(writer, model, members.TryWriteChars, "bool", "TryWriteSessionFrom", CharSpan, "TryWrite(ref payload, destination, out charsWritten)");

        writer.Line("/// <summary>Writes the payload as UTF-8 and advances the writer once, when the payload is complete.</summary>");
        writer.Line("/// <param name=\"writer\">Where to write.</param>");
        writer.Line(Throws);
        Method(writer, model, members.WriteSessionFrom, "void", "WriteSessionFrom", "global::System.Buffers.IBufferWriter<byte> writer", "Write(ref payload, writer)");

        EmitFormattable(writer, model, questionMark);
    }

    private static void EmitMaximum(IndentedWriter writer, SessionFromModel model)
    {
        if (model.Members.MaxSessionFromBytes is not { } maximum)
        {
            return;
        }

        BudgetSummary.Emit(writer, model);
        writer.Line(s_generatedCode + "]");
        writer.Line("public " + (model.Members.MaxSessionFromBytesIsNew ? "new " : string.Empty) + "const int MaxSessionFromBytes = " + Literals.Int(maximum) + ";");
        writer.Line();
    }

    private static void Method(IndentedWriter writer, SessionFromModel model, DeclarationKind kind, string returns, string name, string parameters, string call)
    {
        // An explicit implementation repeats no attribute of its parameters.
        string list = kind == DeclarationKind.Explicit ? parameters.Replace("[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] ", string.Empty) : parameters;
        string readOnly = model.Members.ReadOnly ? "readonly " : string.Empty;
        GeneratedCode(writer);
        writer.Open(kind == DeclarationKind.Explicit
            ? readOnly + returns + " global::Wsk.ISessionFrom." + name + "(" + list + ")"
            : Modifiers(kind) + readOnly + returns + " " + name + "(" + list + ")");
        Body(writer, model, returns, call);
        writer.Close();
        writer.Line();
    }

    private static void Body(IndentedWriter writer, SessionFromModel model, string returns, string call)
    {
        // Somebody may have a type called var.
        writer.Line(model.PayloadName + " payload = new " + model.PayloadName + "(this);");
        writer.Line((returns == "void" ? string.Empty : "return ") + Serializer + call + ";");
    }

    private static string Modifiers(DeclarationKind kind) => kind switch
    {
        DeclarationKind.Virtual => "public virtual ",
        DeclarationKind.Override => "public override ",
        DeclarationKind.New => "public new ",
        DeclarationKind.NewVirtual => "public new virtual ",
        _ => "public ",
    };

    /// <summary>The attributes of a method: a later run tells it from the author's own, and coverage tools do not count it.</summary>
    public static void GeneratedCode(IndentedWriter writer) => writer.Line(s_generatedCode + ExcludedFromCoverage + "]");

    /// <summary>The same for a nested type, which editors do not offer.</summary>
    public static void HiddenGeneratedCode(IndentedWriter writer) => writer.Line(
        s_generatedCode + ExcludedFromCoverage + ", global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");

    private static void EmitFormattable(IndentedWriter writer, SessionFromModel model, string questionMark)
    {
        MemberDeclarations members = model.Members;
        string provider = "global::System.IFormatProvider" + questionMark + " provider)";
        string ignored = ", global::System.ReadOnlySpan<char> format, " + provider;
        if (members.SpanFormattable && !members.OwnFormattable)
        {
            Explicit(writer, model, "string global::System.IFormattable.ToString(string" + questionMark + " format, " + provider, members.ToSessionFrom, "this.ToSessionFrom()", "ToSessionFrom(ref payload)");
        }

        if (members.SpanFormattable)
        {
            Explicit(writer, model, "bool global::System.ISpanFormattable.TryFormat(" + CharSpan + ignored, members.TryWriteChars, "this.TryWriteSessionFrom(destination, out charsWritten)", "TryWrite(ref payload, destination, out charsWritten)");
        }

        if (members.Utf8SpanFormattable)
        {
            Explicit(writer, model, "bool global::System.IUtf8SpanFormattable.TryFormat(" + ByteSpan + ignored, members.TryWriteBytes, "this.TryWriteSessionFrom(utf8Destination, out bytesWritten)", "TryWrite(ref payload, utf8Destination, out bytesWritten)");
        }

        if (members.SpanFormattable || members.Utf8SpanFormattable)
        {
            writer.Line();
        }
    }

    private static void Explicit(IndentedWriter writer, SessionFromModel model, string header, DeclarationKind called, string own, string call)
    {
        GeneratedCode(writer);
        header = (model.Members.ReadOnly ? "readonly " : string.Empty) + header;

        // Beside an override, or a method of the author's, the short name may mean one of the author's.
        if (called is DeclarationKind.Explicit or DeclarationKind.Override)
        {
            writer.Open(header);
            Body(writer, model, "value", call);
            writer.Close();
        }
        else
        {
            writer.Line(header + " => " + own + ";");
        }
    }
}
