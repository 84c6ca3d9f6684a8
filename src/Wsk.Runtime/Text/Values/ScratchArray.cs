using System.Buffers;

namespace Wsk.Text;

/// <summary>Arrays from the shared pool for what is written on the way. The pool must not hand a customer's data on.</summary>
internal static class ScratchArray
{
    public static T[] Rent<T>(int length) => ArrayPool<T>.Shared.Rent(length);

    public static void Return<T>(T[] array) => ArrayPool<T>.Shared.Return(array, clearArray: true);
}
