using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Wsk.Encoders;

namespace Wsk.CompilerServices;

/// <summary>The ways to write a payload: each public member of <see cref="ISessionFrom"/>, over the values of one DTO. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SkipLocalsInit]
public static unsafe class SessionFromSerializer
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
        var scratch = new Scratch(stackalloc byte[StackBytes]);
        try
        {
            if (TryWriteToScratch(ref payload, ref scratch, out int length, out result))
            {
                value = Utf8.GetString(scratch.Bytes.Slice(0, length));
                return true;
            }

            value = null;
            return false;
        }
        finally
        {
            scratch.Return();
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.TryWriteSessionFrom(Span{byte}, out int)"/>.</summary>
    public static bool TryWrite<TPayload>(ref TPayload payload, Span<byte> utf8Destination, out int bytesWritten)
        where TPayload : struct, ISessionFromPayload
    {
        try
        {
            if (TryWrite(ref payload, utf8Destination, needsResult: false, out bytesWritten, out SessionFromResult result))
            {
                return true;
            }

            ThrowIfFailed(result);
            return false;
        }
        finally
        {
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.TryWriteSessionFrom(Span{byte}, out int, out SessionFromResult)"/>.</summary>
    public static bool TryWrite<TPayload>(ref TPayload payload, Span<byte> utf8Destination, out int bytesWritten, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        try
        {
            return TryWrite(ref payload, utf8Destination, needsResult: true, out bytesWritten, out result);
        }
        finally
        {
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.TryWriteSessionFrom(Span{char}, out int)"/>.</summary>
    public static bool TryWrite<TPayload>(ref TPayload payload, Span<char> destination, out int charsWritten)
        where TPayload : struct, ISessionFromPayload
    {
        var scratch = new Scratch(stackalloc byte[StackBytes]);
        try
        {
            if (!TryWriteToScratch(ref payload, ref scratch, out int length, out SessionFromResult result))
            {
                throw Failure(result);
            }

            return Utf8.TryGetChars(scratch.Bytes.Slice(0, length), destination, out charsWritten);
        }
        finally
        {
            scratch.Return();
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
                if (TryWrite(ref payload, destination, needsResult: false, out int length, out SessionFromResult result))
                {
                    writer.Advance(length);
                    return;
                }

                ThrowIfFailed(result);
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

    /// <summary>Writes into the stack's scratch, or into a rented array once the length is known; false when the payload is not valid.</summary>
    private static bool TryWriteToScratch<TPayload>(ref TPayload payload, scoped ref Scratch scratch, out int length, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        while (!TryWrite(ref payload, scratch.Bytes, needsResult: true, out length, out result))
        {
            if (result.Error != SessionFromError.None)
            {
                return false;
            }

            scratch.Grow(result.ByteCount);
        }

        return true;
    }

    /// <summary>False when the payload is not valid, or without an error when the destination is too small. Of a success the result is told only when it is needed.</summary>
    private static bool TryWrite<TPayload>(ref TPayload payload, Span<byte> destination, bool needsResult, out int length, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        SessionFromShape shape = payload.Shape;
        fixed (byte* start = destination)
        {
            if (shape.CanDrop)
            {
                return TryWriteDropping(ref payload, shape, start, destination.Length, out length, out result);
            }

            var writer = new SessionFromWriter(shape, start, destination.Length);
            payload.Write(ref writer);
            bool isComplete = writer.Complete();
            length = isComplete ? (int)writer.Length : 0;
            result = isComplete && !needsResult ? default : writer.Result();
            return isComplete;
        }
    }

    private static bool TryWriteDropping<TPayload>(ref TPayload payload, SessionFromShape shape, byte* start, int room, out int length, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        const int StackUnits = 64;
        int units = shape.MemberNames.Length;
        long[]? rented = units > StackUnits ? ArrayPool<long>.Shared.Rent(units) : null;
        try
        {
            Span<long> sizes = rented ?? stackalloc long[StackUnits];
            var plan = new DropPlan(sizes.Slice(0, units));
            var writer = new SessionFromWriter(shape, start, room, plan);
            payload.Write(ref writer);
            bool isComplete = writer.Complete();
            result = writer.Result();
            if (result.Error == SessionFromError.TooLong)
            {
                plan.Decide(shape, writer.Length);
                writer = new SessionFromWriter(shape, start, room, plan);
                payload.Write(ref writer);
                isComplete = writer.Complete();
                result = writer.Result();
            }

            length = isComplete ? result.ByteCount : 0;
            return isComplete;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<long>.Shared.Return(rented);
            }
        }
    }

    private static void ThrowIfFailed(in SessionFromResult result)
    {
        if (result.Error != SessionFromError.None)
        {
            throw Failure(result);
        }
    }

    private static SessionFromException Failure(in SessionFromResult result) => new(result.Error, result.Field, result.MemberName);

    /// <summary>Where a payload is put together that goes elsewhere: on the stack, and in a rented array when that is too small.</summary>
    private ref struct Scratch
    {
        private byte[]? _rented;

        public Scratch(Span<byte> initial) => Bytes = initial;

        public Span<byte> Bytes { get; private set; }

        public void Grow(int bytes)
        {
            Return();
            _rented = ArrayPool<byte>.Shared.Rent(bytes);
            Bytes = _rented;
        }

        /// <summary>Gives the rented array back. The pool must not hand a customer's data on.</summary>
        public void Return()
        {
            if (_rented is not null)
            {
                ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
                _rented = null;
            }
        }
    }
}
