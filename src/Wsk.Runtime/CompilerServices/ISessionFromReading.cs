using System.ComponentModel;

namespace Wsk.CompilerServices;

/// <summary>How generated code makes a DTO of a payload.</summary>
/// <typeparam name="T">The DTO.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISessionFromReading<T>
{
    /// <summary>Makes the DTO of what the reader has.</summary>
    /// <param name="reader">The reader of a payload that is strict JSON.</param>
    /// <returns>The DTO; unspecified if <see cref="SessionFromReader.HasFault"/>.</returns>
    T Read(ref SessionFromReader reader);
}
