using System;
using System.Collections.Generic;

namespace Wsk.Generators.Model;

/// <summary>The fields of the payload, in payload order; the same numbers as the runtime's enum.</summary>
internal enum SessionField
{
    CustomerName,
    HeadImgUrl,
    Gender,
    PhoneNumber,
    Email,
    Address,
    Title,
    Department,
    Birthday,
    Remark,
    CustomData,
}

/// <summary>The fields' names.</summary>
internal static class SessionFields
{
    private static readonly string[] s_wireNames =
    {
        "customerName", "headimgurl", "gender", "phoneNumber", "email", "address", "title", "department", "birthday", "remark", "customData",
    };

    private static readonly Dictionary<string, SessionField> s_byWireName = Index(StringComparer.Ordinal);

    // Every C# name is its wire name but for case.
    private static readonly Dictionary<string, SessionField> s_byName = Index(StringComparer.OrdinalIgnoreCase);

    public static int Count => s_wireNames.Length;

    public static string WireName(this SessionField field) => s_wireNames[(int)field];

    public static bool TryFromWireName(string name, out SessionField field) => s_byWireName.TryGetValue(name, out field);

    public static bool TryFromName(string name, out SessionField field) => s_byName.TryGetValue(name, out field);

    private static Dictionary<string, SessionField> Index(StringComparer comparer)
    {
        var index = new Dictionary<string, SessionField>(comparer);
        for (int i = 0; i < s_wireNames.Length; i++)
        {
            index.Add(s_wireNames[i], (SessionField)i);
        }

        return index;
    }
}
