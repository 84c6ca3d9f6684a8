using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Wsk.Tool.Show;

/// <summary>How much of a payload a member takes.</summary>
/// <param name="Name">The member's name; empty for what is not a member that arrived whole.</param>
/// <param name="Bytes">UTF-8 bytes of its name, its value and what stands around them.</param>
internal readonly record struct MemberSize(string Name, int Bytes)
{
    /// <summary>The members of a payload in its order, as far as it is strict JSON, and then what is left.</summary>
    public static IReadOnlyList<MemberSize> Of(string payload)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(payload);
        var sizes = new List<MemberSize>();
        var reader = new Utf8JsonReader(bytes);
        int end = 0;
        try
        {
            bool isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
            while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = Encoding.UTF8.GetString(reader.ValueSpan);
                reader.Read();
                reader.Skip();
                sizes.Add(new MemberSize(name, (int)reader.BytesConsumed - end));
                end = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // What stands from here on is no member.
        }

        sizes.Add(new MemberSize(string.Empty, bytes.Length - end));
        return sizes;
    }
}
