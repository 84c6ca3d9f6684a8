using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Wsk.Payload.Tests.Destinations;

/// <summary>All the ways to write a payload, held against one expected text.</summary>
internal static class EveryWriter
{
    /// <param name="card">The card.</param>
    /// <param name="expected">Its payload.</param>
    /// <param name="omissions">What is left out, as <see cref="SessionFromOmission.ToString"/> says it.</param>
    public static void AssertWrites<T>(T card, string expected, params string[] omissions)
        where T : ISessionFrom
    {
        Assert.Equal(expected, card.ToSessionFrom());

        Assert.True(card.TryToSessionFrom(out string? value, out SessionFromResult result));
        Assert.Equal(expected, value);
        byte[] utf8 = Encoding.UTF8.GetBytes(expected);
        AssertSuccess(result, utf8.Length, omissions);

        AssertWritesBytes(card, utf8, omissions);
        AssertWritesChars(card, expected);
        RecordingBufferWriter writer = RecordingBufferWriter.OneMoreThanAsked();
        card.WriteSessionFrom(writer);
        AssertSameText(utf8, writer.Written);
        Assert.Equal(1, writer.Advances);
        writer.AssertCanariesAlive();
    }

    /// <summary>Every throwing way throws the error, every Try way reports it, and nothing counts as written.</summary>
    public static SessionFromResult AssertFails<T>(T card, SessionFromError error, SessionField? field, string? memberName)
        where T : ISessionFrom
    {
        AssertThrows(() => card.ToSessionFrom());
        AssertThrows(() => card.TryWriteSessionFrom(Span<byte>.Empty, out _));
        AssertThrows(() => card.TryWriteSessionFrom(new byte[4096], out _));
        AssertThrows(() => card.TryWriteSessionFrom(Span<char>.Empty, out _));
        AssertThrows(() => card.TryWriteSessionFrom(new char[4096], out _));
        RecordingBufferWriter writer = RecordingBufferWriter.OneMoreThanAsked();
        AssertThrows(() => card.WriteSessionFrom(writer));
        Assert.Equal(0, writer.Advances);
        writer.AssertCanariesAlive();

        Assert.False(card.TryToSessionFrom(out string? value, out SessionFromResult result));
        Assert.Null(value);
        AssertFailure(result);
        foreach (int size in new[] { 0, 1, 4096 })
        {
            var destination = new Guarded<byte>(size, 0xA5);
            Assert.False(card.TryWriteSessionFrom(destination.Destination, out int bytesWritten, out SessionFromResult written));
            Assert.Equal(0, bytesWritten);
            AssertFailure(written);
            destination.AssertCanariesAlive();
        }

        return result;

        void AssertThrows(Action write)
        {
            SessionFromException exception = Assert.Throws<SessionFromException>(write);
            Assert.Equal((error, field, memberName, null), (exception.Error, exception.Field, exception.MemberName, exception.Position));
        }

        void AssertFailure(in SessionFromResult of) => Assert.Equal((error, field, memberName), (of.Error, of.Field, of.MemberName));
    }

    public static void AssertSuccess(in SessionFromResult result, int byteCount, string[] omissions)
    {
        Assert.Equal((SessionFromError.None, null, null, byteCount), (result.Error, result.Field, result.MemberName, result.ByteCount));
        Assert.Equal(omissions, result.Omissions.Select(omission => omission.ToString()));
    }

    private static void AssertWritesBytes<T>(T card, byte[] utf8, string[] omissions)
        where T : ISessionFrom
    {
        var destination = new Guarded<byte>(utf8.Length, 0xA5);
        Assert.True(card.TryWriteSessionFrom(destination.Destination, out int bytesWritten));
        Assert.Equal(utf8.Length, bytesWritten);
        AssertSameText(utf8, destination.Destination);
        destination.AssertCanariesAlive();

        destination = new Guarded<byte>(utf8.Length + 1, 0xA5);
        Assert.True(card.TryWriteSessionFrom(destination.Destination, out bytesWritten, out SessionFromResult result));
        AssertSameText(utf8, destination.Destination[..bytesWritten]);
        AssertSuccess(result, utf8.Length, omissions);
        destination.AssertCanariesAlive();
    }

    private static void AssertWritesChars<T>(T card, string expected)
        where T : ISessionFrom
    {
        var destination = new Guarded<char>(expected.Length, '\uA5A5');
        Assert.True(card.TryWriteSessionFrom(destination.Destination, out int charsWritten));
        Assert.Equal(expected, new string(destination.Destination[..charsWritten]));
        destination.AssertCanariesAlive();
    }

    private static void AssertSameText(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
            Assert.Fail("The bytes are not the UTF-8 of the expected text.");
        }
    }
}
