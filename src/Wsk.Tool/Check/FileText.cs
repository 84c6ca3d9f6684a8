using System;
using System.IO;
using System.Text;
using System.Text.Unicode;

namespace Wsk.Tool.Check;

/// <summary>The text of a file.</summary>
/// <param name="Text">The text without its byte order mark. U+FFFD stands for what is not UTF-8.</param>
/// <param name="Loss">Where the first text stands that is not UTF-8; negative if there is none.</param>
internal sealed record FileText(string Text, int Loss)
{
    /// <summary>The longest file that is read, in bytes. No page is nearly as long.</summary>
    public const int MaxLength = 4 << 20;

    private const int FirstBuffer = 1 << 14;

    /// <summary>Reads a file; null if it is longer than <see cref="MaxLength"/>.</summary>
    public static FileText? Read(FileStream file) => file.Length > MaxLength ? null : Read(file, MaxLength);

    /// <summary>Reads a stream to its end; null if it has more bytes than a limit.</summary>
    public static FileText? Read(Stream stream, int maxLength)
    {
        byte[] bytes = new byte[Math.Min(FirstBuffer, maxLength + 1)];
        int length = 0;
        for (int read = -1; read != 0 && length <= maxLength; length += read)
        {
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * length, maxLength + 1L));
            }

            read = stream.Read(bytes, length, bytes.Length - length);
        }

        return length > maxLength ? null : Decode(bytes.AsSpan(0, length));
    }

    // The marks that compilers look at.
    private static FileText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes[3..]),
        [0xFF, 0xFE, ..] => new FileText(Encoding.Unicode.GetString(bytes[2..]), Loss: -1),
        [0xFE, 0xFF, ..] => new FileText(Encoding.BigEndianUnicode.GetString(bytes[2..]), Loss: -1),
        _ => DecodeUtf8(bytes),
    };

    private static FileText DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes))
        {
            return new FileText(text, Loss: -1);
        }

        Utf8.ToUtf16(bytes, new char[bytes.Length], out _, out int loss, replaceInvalidSequences: false);
        return new FileText(text, loss);
    }
}
