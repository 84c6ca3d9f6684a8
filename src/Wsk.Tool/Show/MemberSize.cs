using System.Collections.Generic;
using Wsk.Generators.Analyzers.Payload;
using Wsk.Shared;

namespace Wsk.Tool.Show;

/// <summary>How much of a payload a member takes.</summary>
/// <param name="Name">The member's name; empty for what is not a member that arrived whole.</param>
/// <param name="Bytes">UTF-8 bytes of its name, its value and what stands around them.</param>
internal readonly record struct MemberSize(string Name, int Bytes)
{
    /// <summary>The members of a payload in its order, as far as it is strict JSON, and then what is left.</summary>
    public static IReadOnlyList<MemberSize> Of(string payload)
    {
        var sizes = new List<MemberSize>();
        var reader = new PayloadReader(payload);
        int end = 0;
        while (reader.MoveNext())
        {
            sizes.Add(new MemberSize(reader.Name.ToString(), RecordedPayload.CountBytes(payload[end..reader.Position])));
            end = reader.Position;
        }

        sizes.Add(new MemberSize(string.Empty, RecordedPayload.CountBytes(payload[end..])));
        return sizes;
    }
}
