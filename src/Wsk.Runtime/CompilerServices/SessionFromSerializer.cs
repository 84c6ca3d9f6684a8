using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>The ways to write a payload: each public member of <see cref="ISessionFrom"/>, over the values of one DTO. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SkipLocalsInit]
public static unsafe class SessionFromSerializer
{
    // Four times WeChat's own limit is put together on the stack; a larger payload in a rented array. Room beyond the limit lets the
    // encoders write to the limit without looking.
    private const int StackBytes = 4096;

    // As much again for what is UTF-16 at once.
    private const int StackUnits = 2048;

    // What a buffer writer is asked for at least.
    private const int LeastRoom = 1024;

    /// <summary><see cref="ISessionFrom.ToSessionFrom"/>.</summary>
    public static string ToSessionFrom<TPayload>(ref TPayload payload)
        where TPayload : struct, ISessionFromPayload
    {
        SessionFromWriter writer = default;
        byte* scratch = stackalloc byte[StackBytes];
        char* utf16 = stackalloc char[StackUnits];
        writer.Begin(payload.Shape, scratch, StackBytes, grows: true);
        try
        {
            return IsWrittenToScratch(ref payload, ref writer, utf16) ? NewString(ref writer) : throw Failure(FailedResult(ref writer));
        }
        finally
        {
            writer.Return();
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.TryToSessionFrom"/>.</summary>
    public static bool TryToSessionFrom<TPayload>(ref TPayload payload, out string? value, out SessionFromResult result)
        where TPayload : struct, ISessionFromPayload
    {
        SessionFromWriter writer = default;
        byte* scratch = stackalloc byte[StackBytes];
        char* utf16 = stackalloc char[StackUnits];
        writer.Begin(payload.Shape, scratch, StackBytes, grows: true);
        try
        {
            bool isValid = IsWrittenToScratch(ref payload, ref writer, utf16);
            value = isValid ? NewString(ref writer) : null;
            result = isValid ? writer.Result() : FailedResult(ref writer);
            return isValid;
        }
        finally
        {
            writer.Return();
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.TryWriteSessionFrom(Span{byte}, out int)"/>.</summary>
    public static bool TryWrite<TPayload>(ref TPayload payload, Span<byte> utf8Destination, out int bytesWritten)
        where TPayload : struct, ISessionFromPayload
    {
        SessionFromWriter writer = default;
        try
        {
            fixed (byte* start = utf8Destination)
            {
                writer.Begin(payload.Shape, start, utf8Destination.Length, grows: false);
                if (IsWritten(ref payload, ref writer))
                {
                    bytesWritten = writer.BytesWritten;
                    return true;
                }
            }

            ThrowIfFailed(ref writer);
            bytesWritten = 0;
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
        SessionFromWriter writer = default;
        try
        {
            fixed (byte* start = utf8Destination)
            {
                writer.Begin(payload.Shape, start, utf8Destination.Length, grows: false);
                bool isComplete = IsWritten(ref payload, ref writer);
                bytesWritten = isComplete ? writer.BytesWritten : 0;
                result = writer.Result();
                return isComplete;
            }
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
        SessionFromWriter writer = default;
        byte* scratch = stackalloc byte[StackBytes];
        char* utf16 = stackalloc char[StackUnits];
        writer.Begin(payload.Shape, scratch, StackBytes, grows: true);
        try
        {
            if (!IsWrittenToScratch(ref payload, ref writer, utf16))
            {
                throw Failure(FailedResult(ref writer));
            }

            int units = (int)writer.Units;
            if (units > destination.Length)
            {
                charsWritten = 0;
                return false;
            }

            fixed (char* to = destination)
            {
                writer.CopyUnits(to);
            }

            charsWritten = units;
            return true;
        }
        finally
        {
            writer.Return();
            payload.Release();
        }
    }

    /// <summary><see cref="ISessionFrom.WriteSessionFrom"/>.</summary>
    public static void Write<TPayload>(ref TPayload payload, IBufferWriter<byte> writer)
        where TPayload : struct, ISessionFromPayload
    {
        SessionFromWriter session = default;
        try
        {
            if (writer is null)
            {
                throw new ArgumentNullException(nameof(writer));
            }

            int maxBytes = payload.Shape.MaxBytes;
            int room = maxBytes >= 1 && maxBytes <= LeastRoom ? maxBytes : LeastRoom;
            Span<byte> destination = writer.GetSpan(room);
            fixed (byte* start = destination)
            {
                session.Begin(payload.Shape, start, destination.Length, grows: true);
                if (!IsWritten(ref payload, ref session))
                {
                    throw Failure(FailedResult(ref session));
                }

                if (session.HasMoved)
                {
                    CopyTo(writer, session.Written);
                }

                writer.Advance(session.BytesWritten);
            }
        }
        finally
        {
            session.Return();
            payload.Release();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CopyTo(IBufferWriter<byte> writer, ReadOnlySpan<byte> payload)
    {
        Span<byte> destination = writer.GetSpan(payload.Length);
        if (destination.Length < payload.Length)
        {
            throw new InvalidOperationException("The buffer writer's GetSpan returned fewer bytes than it was asked for.");
        }

        payload.CopyTo(destination);
    }

    // Nobody has seen the string yet, and it is as long as it will be.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string NewString(scoped ref SessionFromWriter writer)
    {
        string value = new('\0', (int)writer.Units);
        fixed (char* to = value)
        {
            writer.CopyUnits(to);
        }

        return value;
    }

    /// <summary>False when the payload is not valid, or no string can hold it.</summary>
    private static bool IsWrittenToScratch<TPayload>(ref TPayload payload, scoped ref SessionFromWriter writer, char* utf16)
        where TPayload : struct, ISessionFromPayload
    {
        if (JsonUtf16Escaper.IsSupported && !payload.Shape.CanDrop)
        {
            writer.BeginUtf16(utf16, StackUnits);
        }

        return IsWritten(ref payload, ref writer) && writer.FitsString;
    }

    /// <summary>False when the payload is not valid, or without an error when the destination is too small.</summary>
    private static bool IsWritten<TPayload>(ref TPayload payload, scoped ref SessionFromWriter writer)
        where TPayload : struct, ISessionFromPayload
    {
        if (payload.Shape.CanDrop)
        {
            return IsWrittenWithDropping(ref payload, ref writer);
        }

        payload.Write(ref writer);
        return writer.Complete();
    }

    private static bool IsWrittenWithDropping<TPayload>(ref TPayload payload, scoped ref SessionFromWriter writer)
        where TPayload : struct, ISessionFromPayload
    {
        const int StackParts = 64;
        int parts = payload.Shape.MemberNames.Length;
        PartSize[]? rented = parts > StackParts ? ArrayPool<PartSize>.Shared.Rent(parts) : null;
        Span<PartSize> sizes = rented ?? stackalloc PartSize[StackParts];
        try
        {
            fixed (PartSize* pinned = sizes)
            {
                var plan = new DropPlan(payload.Shape, pinned);
                writer.RecordSizes(pinned);
                payload.Write(ref writer);
                if (!writer.Complete() && writer.IsTooLong)
                {
                    WriteWhatFits(ref payload, ref writer, ref plan);
                }

                return writer.IsComplete;
            }
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<PartSize>.Shared.Return(rented);
            }
        }
    }

    // How many bytes a part takes of which not all is written, a pass tells; only then is it known what room others have.
    private static void WriteWhatFits<TPayload>(ref TPayload payload, scoped ref SessionFromWriter writer, ref DropPlan plan)
        where TPayload : struct, ISessionFromPayload
    {
        int entries = writer.EntryCount;
        plan.Begin();
        while (plan.Drop())
        {
            WriteAgain(ref payload, ref writer);
        }

        while (plan.Refill())
        {
            WriteAgain(ref payload, ref writer);
        }

        writer.SetOmitted(plan.FindDropped(), plan.FindShortened(), entries);
    }

    private static void WriteAgain<TPayload>(ref TPayload payload, scoped ref SessionFromWriter writer)
        where TPayload : struct, ISessionFromPayload
    {
        writer.Rewrite();
        payload.Write(ref writer);
        writer.Complete();
    }

    // A writer whose destination grows fails without an error of its own only for a payload that no array or string can hold.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SessionFromResult FailedResult(scoped ref SessionFromWriter writer)
    {
        SessionFromResult result = writer.Result();
        return result.Error == SessionFromError.None ? new SessionFromResult(SessionFromError.TooLong, null, null, result.ByteCount) : result;
    }

    // Apart: a result takes time and room to put together, and of a success nothing is told.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowIfFailed(scoped ref SessionFromWriter writer)
    {
        SessionFromResult result = writer.Result();
        if (result.Error != SessionFromError.None)
        {
            throw Failure(result);
        }
    }

    private static SessionFromException Failure(in SessionFromResult result) => new(result.Error, result.Field, result.MemberName);
}
