using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Wsk.Generators.Analyzers.Pages;
using Wsk.Generators.Analyzers.Payload;

namespace Wsk.Tool.Check;

/// <summary>What a file gave.</summary>
internal readonly record struct FileResult(IReadOnlyList<Finding> Findings, Problem? Problem);

/// <summary>Checks one file by the rules of the analyzers.</summary>
internal sealed class FileChecker(ToolTexts texts, int maxBytes)
{
    // Where git looks for a NUL to tell binary files from others.
    private const int BinaryPrefix = 8000;

    /// <summary>Checks a file.</summary>
    /// <exception cref="OperationCanceledException">The run was canceled.</exception>
    public FileResult Check(CheckedFile file, CancellationToken cancellation)
    {
        try
        {
            using FileStream stream = UnixFiles.Open(file.FullPath);
            return !stream.CanSeek ? Unread(file, texts["Pipe"])
                : FileText.Read(stream) is not { } text ? Unread(file, texts.Format("TooLarge", FileText.MaxLength >> 20))
                : file.IsPayload ? Found(file, text, CheckPayload(text))
                : text.Text.AsSpan(0, Math.Min(text.Text.Length, BinaryPrefix)).Contains('\0') ? Unread(file, texts["Binary"])
                : Found(file, text, CheckPage(file, text, cancellation));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Unread(file, texts["NotReadable"]);
        }
    }

    private static FileResult Unread(CheckedFile file, string why) => new([], new Problem(file.Path, why));

    private static FileResult Found(CheckedFile file, FileText text, IReadOnlyCollection<Mistake> mistakes)
    {
        if (mistakes.Count == 0)
        {
            return new FileResult([], Problem: null);
        }

        var lines = new LineMap(text.Text);
        return new FileResult(
            [.. mistakes.OrderBy(mistake => mistake.Start).Select(mistake => new Finding(
                file.Path, lines.PositionOf(mistake.Start), lines.PositionOf(mistake.Start + mistake.Length), mistake.Rule, mistake.Message))],
            Problem: null);
    }

    private Mistake[] CheckPayload(FileText text)
    {
        RecordedFile file = RecordedFile.Check(text.Text, text.Loss, maxBytes);
        return file.IsUtf8
            ? [.. file.Faults.Select(fault => new Mistake(ToolRule.RecordedPayload, fault.Start, fault.Length, FaultTexts.Of(fault, file.Payload, maxBytes, texts)))]
            : [new Mistake(ToolRule.RecordedPayload, text.Loss, 1, texts.OfRule("WSK6001_NotUtf8"))];
    }

    private Mistake[] CheckPage(CheckedFile file, FileText text, CancellationToken cancellation)
    {
        PageKinds.TryOf(file.FullPath, out PageKind kind);
        return [.. PageChecker.Check(kind, text.Text, maxBytes, cancellation)
            .Where(fault => fault.Kind != PageFaultKind.Missing)
            .Select(fault => new Mistake(FaultTexts.RuleOf(fault.Kind), fault.Start, fault.Length, FaultTexts.Of(fault, kind, maxBytes, texts)))];
    }

    private readonly record struct Mistake(ToolRule Rule, int Start, int Length, string Message);
}
