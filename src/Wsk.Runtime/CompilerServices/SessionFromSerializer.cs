using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Wsk.Encoders;

namespace Wsk.CompilerServices;

/// <summary>The ways to write a payload: each public member of <see cref="ISessionFrom"/>, over the values of one DTO. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SkipLocalsInit]
public static class SessionFromSerializer
{
    // Four times WeChat's own limit is put together on the stack; a larger payload in a rented array. Room beyond the limit lets the
    // encoders write to the limit without looking.
    private const int StackBytes = 4096;

    // What a buffer writer is asked for at least.
    private const int LeastRoom = 1024;

    /// <summary><see cref="ISessionFrom.ToSessionFrom"/>.</summary>
    public static string ToSessionFrom<TPayload>(ref TPayload payload)
        where TPayload : struct, ISessionFromPayload
    {
        if (TryToSessionFrom(ref payload, out string? value, out SessionFromResult result))
        {
            return value!;
        }

        throw Failure(result);
    }

    /// <summary><see cref="ISessionFrom.TryToSessionFrom"/>.</summary>
    public static bool TryToSessionFrom<TPayload>(ref TPayload payload, out string? value, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        byte[]? rented = null;
        try
        {
            Span<byte> scratch = stackalloc byte[StackBytes];
            WriteToScratch(ref payload, ref scratch, ref rented, out result);
            value = result.Error == SessionFromError.None ? Utf8.GetString(scratch) : null;
            return result.Error == SessionFromError.None;
        }
        finally
        {
            Return(rented);
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.TryWriteSessionFrom(Span{byte}, out int)"/>.</summary>
    public static bool TryWrite<TPayload>(ref TPayload payload, Span<byte> utf8Destination, out int bytesWritten)
        where TPayload : struct, ISessionFromPayload
    {
        bool written = TryWrite(ref payload, utf8Destination, out bytesWritten, out SessionFromResult result);
        ThrowIfFailed(result);
        return written;
    }

    /// <summary><see cref="ISessionFrom.TryWriteSessionFrom(Span{byte}, out int, out SessionFromResult)"/>.</summary>
    public static bool TryWrite<TPayload>(ref TPayload payload, Span<byte> utf8Destination, out int bytesWritten, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        try
        {
            result = Write(ref payload, utf8Destination);
        }
        finally
        {
            payload.Release();
        }

        bool written = result.Error == SessionFromError.None && result.ByteCount <= utf8Destination.Length;
        bytesWritten = written ? result.ByteCount : 0;
        return written;
    }

    /// <summary><see cref="ISessionFrom.TryWriteSessionFrom(Span{char}, out int)"/>.</summary>
    public static bool TryWrite<TPayload>(ref TPayload payload, Span<char> destination, out int charsWritten)
        where TPayload : struct, ISessionFromPayload
    {
        byte[]? rented = null;
        try
        {
            Span<byte> scratch = stackalloc byte[StackBytes];
            WriteToScratch(ref payload, ref scratch, ref rented, out SessionFromResult result);
            ThrowIfFailed(result);
            return Utf8.TryGetChars(scratch, destination, out charsWritten);
        }
        finally
        {
            Return(rented);
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.WriteSessionFrom"/>.</summary>
    public static void Write<TPayload>(ref TPayload payload, IBufferWriter<byte> writer)
        where TPayload : struct, ISessionFromPayload
    {
        try
        {
            if (writer is null)
            {
                throw new ArgumentNullException(nameof(writer));
            }

            int maxBytes = payload.Shape.MaxBytes;
            int room = maxBytes >= 1 && maxBytes <= LeastRoom ? maxBytes : LeastRoom;
            while (true)
            {
                Span<byte> destination = writer.GetSpan(room);
                SessionFromResult result = Write(ref payload, destination);
                ThrowIfFailed(result);
                if (result.ByteCount <= destination.Length)
                {
                    writer.Advance(result.ByteCount);
                    return;
                }

                if (destination.Length < room)
                {
                    throw new InvalidOperationException("The buffer writer's GetSpan returned fewer bytes than it was asked for.");
                }

                room = result.ByteCount;
            }
        }
        finally
        {
            payload.Release();
        }
    }

    /// <summary>Writes into the stack's scratch, or into a rented array once the length is known; narrows the scratch to the payload.</summary>
    private static void WriteToScratch<TPayload>(ref TPayload payload, scoped ref Span<byte> scratch, ref byte[]? rented, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        result = Write(ref payload, scratch);
        while (result.Error == SessionFromError.None && result.ByteCount > scratch.Length)
        {
            Return(rented);
            rented = ArrayPool<byte>.Shared.Rent(result.ByteCount);
            scratch = rented;
            result = Write(ref payload, scratch);
        }

        scratch = scratch.Slice(0, result.Error == SessionFromError.None ? result.ByteCount : 0);
    }

    private static SessionFromResult Write<TPayload>(ref TPayload payload, Span<byte> destination)
        where TPayload : struct, ISessionFromPayload
    {
        SessionFromShape shape = payload.Shape;
        if (shape.CanDrop)
        {
            return WriteDropping(ref payload, shape, destination);
        }

        var writer = new SessionFromWriter(shape, destination, new DropPlan(default, shape));
        payload.Write(ref writer);
        writer.Complete();
        return Judge(shape, ref writer);
    }

    private static SessionFromResult WriteDropping<TPayload>(ref TPayload payload, SessionFromShape shape, Span<byte> destination)
        where TPayload : struct, ISessionFromPayload
    {
        const int StackUnits = 64;
        int units = shape.MemberNames.Length;
        long[]? rented = units > StackUnits ? ArrayPool<long>.Shared.Rent(units) : null;
        try
        {
            Span<long> sizes = rented ?? stackalloc long[StackUnits];
            var plan = new DropPlan(sizes.Slice(0, units), shape);
            var writer = new SessionFromWriter(shape, destination, plan);
            payload.Write(ref writer);
            writer.Complete();
            if (writer.Error == SessionFromError.None && writer.Length > shape.Limit)
            {
                plan.Decide(shape, writer.Length);
                writer = new SessionFromWriter(shape, destination, plan);
                payload.Write(ref writer);
                writer.Complete();
            }

            return Judge(shape, ref writer);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<long>.Shared.Return(rented);
            }
        }
    }

    private static SessionFromResult Judge(SessionFromShape shape, ref SessionFromWriter writer)
    {
        if (writer.Error != SessionFromError.None)
        {
            int unit = writer.ErrorUnit;
            return new SessionFromResult(writer.Error, shape.Fields[unit], shape.MemberNames[unit], 0, default);
        }

        int length = (int)Math.Min(writer.Length, int.MaxValue);
        return writer.Length > shape.Limit
            ? new SessionFromResult(SessionFromError.TooLong, null, null, length, default)
            : new SessionFromResult(SessionFromError.None, null, null, length, writer.Dropped);
    }

    private static void ThrowIfFailed(in SessionFromResult result)
    {
        if (result.Error != SessionFromError.None)
        {
            throw Failure(result);
        }
    }

    private static SessionFromException Failure(in SessionFromResult result) => new(result.Error, result.Field, result.MemberName);

    private static void Return(byte[]? rented)
    {
        if (rented is not null)
        {
            // The pool must not hand a customer's data on.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
