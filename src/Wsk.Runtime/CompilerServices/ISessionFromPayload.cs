using System.ComponentModel;

namespace Wsk.CompilerServices;

/// <summary>One DTO, or its values, and the code that writes them. Implemented by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISessionFromPayload
{
    /// <summary>What never changes from one instance of the DTO to the next.</summary>
    SessionFromShape Shape { get; }

    /// <summary>Writes every member, in payload order. Called once, and again where members have to be dropped.</summary>
    /// <param name="writer">Where to write.</param>
    void Write(ref SessionFromWriter writer);

    /// <summary>Gives back what reading the values has rented.</summary>
    void Release();
}
