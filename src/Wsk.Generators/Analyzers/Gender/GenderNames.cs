using System;
using System.Collections.Generic;
using System.Linq;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>
/// Reads the gender in the name of an enum member, constant or variable. A name is read word by word, so that <c>GenderMale</c> and <c>SEX_MALE</c> are
/// male, and <c>Female</c>, <c>Manager</c> and <c>Kingdom</c> are not.
/// </summary>
internal static class GenderNames
{
    private static readonly Dictionary<string, GenderWord> s_words = new(StringComparer.OrdinalIgnoreCase);

    // A name with one of these words means something else: NotMale, MaleOrFemale, FemaleToMale.
    private static readonly HashSet<string> s_turning = new(StringComparer.OrdinalIgnoreCase)
    {
        "Not", "Non", "No", "Never", "Or", "And", "To", "Trans", "Transgender", "Both", "Any", "Mixed", "Former", "Prefer", "Prefers",
    };

    private static readonly HashSet<string> s_subjects = new(StringComparer.OrdinalIgnoreCase) { "Sex", "Gender" };

    static GenderNames()
    {
        Add(GenderWord.Male, "Male", "Males", "Man", "Men", "Boy", "Boys", "Gentleman", "Gentlemen", "Masculine", "Mr", "Mister", "Sir", "Nan");
        Add(GenderWord.Female, "Female", "Females", "Woman", "Women", "Girl", "Girls", "Lady", "Ladies", "Feminine", "Mrs", "Ms", "Miss", "Madam", "Nv");
        Add(GenderWord.Unknown, "Unknown", "Unspecified", "Undisclosed", "Undefined", "Unset", "Undeclared", "Unstated", "NotKnown", "NotSet", "NotSpecified");
        Add(GenderWord.Unknown, "NotStated", "NotDisclosed", "NotGiven", "NotApplicable", "NoGender", "NoSex", "NonBinary", "None", "Secret", "Other", "Others");
    }

    public static GenderWord Read(string name)
    {
        List<string> words = Words(name).ToList();
        GenderWord found = GenderWord.None;
        for (int i = 0; i < words.Count; i++)
        {
            GenderWord word = Read(words, ref i);
            if (s_turning.Contains(words[i]) || (word != GenderWord.None && found != GenderWord.None && word != found))
            {
                return GenderWord.None;
            }

            found = word == GenderWord.None ? found : word;
        }

        return found;
    }

    /// <summary>Reads the word at an index, together with the next word if both form one word of the list: <c>NotStated</c>, <c>FeMale</c>.</summary>
    private static GenderWord Read(List<string> words, ref int index)
    {
        if (index + 1 < words.Count && s_words.TryGetValue(words[index] + words[index + 1], out GenderWord both))
        {
            index++;
            return both;
        }

        string word = words[index];
        return s_words.TryGetValue(word, out GenderWord known) ? known
            : word.Length == 1 ? ReadLetter(words, word)
            : IsChinese(word[0]) ? ReadChinese(word)
            : GenderWord.None;
    }

    /// <summary>Reads a letter that stands alone or only beside a word for gender, as in <c>Sex_M</c>.</summary>
    private static GenderWord ReadLetter(List<string> words, string letter) => letter switch
    {
        "男" => GenderWord.Male,
        "女" => GenderWord.Female,
        "M" or "m" when words.All(word => word == letter || s_subjects.Contains(word)) => GenderWord.Male,
        "F" or "f" when words.All(word => word == letter || s_subjects.Contains(word)) => GenderWord.Female,
        _ => GenderWord.None,
    };

    /// <summary>Chinese does not separate words, and 男 and 女 mean the same in every word.</summary>
    private static GenderWord ReadChinese(string text)
    {
        bool isMale = HasAny(text, "男", "先生");
        bool isFemale = HasAny(text, "女", "小姐", "太太", "夫人");
        bool isUnknown = HasAny(text, "未知", "保密", "未说明", "未设置", "未填", "未定", "不详", "不明", "其他", "其它");
        bool isTurned = HasAny(text, "非", "不", "未", "无", "变", "跨", "双") && !isUnknown;
        return (isMale, isFemale, isUnknown) switch
        {
            (true, false, false) when !isTurned => GenderWord.Male,
            (false, true, false) when !isTurned => GenderWord.Female,
            (false, false, true) => GenderWord.Unknown,
            _ => GenderWord.None,
        };
    }

    private static bool HasAny(string text, params string[] parts) => parts.Any(part => text.IndexOf(part, StringComparison.Ordinal) >= 0);

    private static IEnumerable<string> Words(string name)
    {
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBoundary(name, i))
            {
                continue;
            }

            if (char.IsLetter(name[start]))
            {
                yield return name.Substring(start, i - start);
            }

            start = i;
        }
    }

    /// <summary>Whether a word ends before an index: <c>sex|_|male</c>, <c>Gender|Male</c>, <c>SEX|Male</c>, <c>性别|Male</c>.</summary>
    private static bool IsBoundary(string name, int index)
    {
        (char left, char right) = (name[index - 1], name[index]);
        return char.IsLetter(left) != char.IsLetter(right)
            || IsChinese(left) != IsChinese(right)
            || (char.IsLower(left) && char.IsUpper(right))
            || (char.IsUpper(left) && char.IsUpper(right) && index + 1 < name.Length && char.IsLower(name[index + 1]));
    }

    private static bool IsChinese(char unit) => char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.OtherLetter;

    private static void Add(GenderWord word, params string[] names)
    {
        foreach (string name in names)
        {
            s_words.Add(name, word);
        }
    }
}
