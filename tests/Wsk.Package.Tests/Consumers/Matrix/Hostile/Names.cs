namespace My.System
{
    // Whatever the generated code names without global:: finds one of these first.
    internal sealed class String;

    internal sealed class Span;

    internal sealed class Span<T>;

    internal sealed class Object;

    internal sealed class Exception;

    internal sealed class IntPtr;

    internal sealed class SessionFromPayload;

    internal sealed class SessionFromSerializer;

    internal enum Gender
    {
        None,
        Male,
        Female,
    }
}

namespace My.System.Buffers
{
    internal interface IBufferWriter<T>;
}

namespace My.System.Wsk
{
    internal sealed class SessionFromException;

    internal sealed class ISessionFrom;
}

namespace My.System.Diagnostics.CodeAnalysis
{
    internal sealed class NotNullWhenAttribute;
}
