#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;

namespace Wsk.Text;

// Dense text where the processor has AVX-512: 64 units at a time by byte planes, the rest as with 128-bit vectors.
internal static unsafe partial class JsonEscaper
{
    private readonly partial struct DenseKernel : IDenseKernel512
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* EncodeSixtyFour(ref char* from, byte* to) => JsonPlanes512.Encode(ref from, to);
    }
}
#endif
