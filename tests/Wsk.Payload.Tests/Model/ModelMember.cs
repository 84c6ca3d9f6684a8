using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;

namespace Wsk.Payload.Tests.Model;

/// <summary>A member of a DTO and what its attributes say, which is looked up once a type.</summary>
/// <param name="Property">The member.</param>
/// <param name="Field">Its field, by attribute or name; null for an entry.</param>
/// <param name="Priority">The field's priority.</param>
/// <param name="Label">An entry's attribute.</param>
internal sealed record ModelMember(PropertyInfo Property, SessionField? Field, int Priority, CustomDataAttribute? Label)
{
    private static readonly ConcurrentDictionary<Type, ModelMember[]> s_ofTypes = new();

    public static ModelMember[] Of(Type type) => s_ofTypes.GetOrAdd(type, key => [.. key.GetProperties().Select(Of)]);

    private static ModelMember Of(PropertyInfo property)
    {
        var field = property.GetCustomAttribute<SessionFieldAttribute>();
        var label = property.GetCustomAttribute<CustomDataAttribute>();
        SessionField? named = label is null && Enum.TryParse(property.Name, ignoreCase: true, out SessionField byName) ? byName : null;
        return new ModelMember(property, field?.Field ?? named, field?.Priority ?? 0, label);
    }
}
