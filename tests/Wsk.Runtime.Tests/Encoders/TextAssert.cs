using System;
using System.Linq;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>What holds of every kernel and every text.</summary>
internal static class TextAssert
{
    private const byte Canary = 0xA5;

    // Wider than the widest store.
    private const int Margin = 96;

    // Millions of texts are written to it.
    [ThreadStatic]
    private static byte[]? s_memory;

    /// <summary>The text becomes what is expected in a destination with room to spare and in one of exactly the right size; and measures so.</summary>
    public static void Encodes(string text)
    {
        foreach ((TextKernel kernel, byte[] expected) in TextKernel.For(text))
        {
            EncodesInto(kernel, text, expected, expected.Length);
            EncodesInto(kernel, text, expected, (text.Length * 9) + 64);
            if (kernel.Measure(text) != expected.Length)
            {
                Assert.Fail($"{kernel} measures {Describe(text)} as {kernel.Measure(text)} bytes; it is {expected.Length}.");
            }
        }
    }

    /// <summary>The text is encoded if, and only if, the destination holds it, and no byte beside the destination changes.</summary>
    public static void EncodesInto(TextKernel kernel, string text, byte[] expected, int size)
    {
        if (s_memory is null || s_memory.Length < Margin + size + Margin)
        {
            s_memory = new byte[2 * (Margin + size + Margin)];
        }

        Span<byte> memory = s_memory.AsSpan(0, Margin + size + Margin);
        memory.Fill(Canary);
        bool encoded = kernel.TryEncode(text.AsSpan(), memory.Slice(Margin, size), out int written);
        if (encoded != size >= expected.Length || written != (encoded ? expected.Length : 0))
        {
            Assert.Fail($"{kernel} says {encoded}, {written} bytes, of {Describe(text)} into {size} bytes; it is {expected.Length}.");
        }

        if (encoded && !memory.Slice(Margin, written).SequenceEqual(expected))
        {
            Assert.Fail($"{kernel} makes {Describe(text)} {Convert.ToHexString(memory.Slice(Margin, written))} instead of {Convert.ToHexString(expected)}.");
        }

        if (memory[..Margin].IndexOfAnyExcept(Canary) >= 0 || memory[(Margin + size)..].IndexOfAnyExcept(Canary) >= 0)
        {
            Assert.Fail($"{kernel} writes outside a destination of {size} bytes for {Describe(text)}.");
        }
    }

    private static string Describe(string text) => string.Join(' ', text.Select(unit => ((int)unit).ToString("X4", null)));
}
