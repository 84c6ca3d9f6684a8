namespace Wsk.Text;

/// <summary>Which named flags make up a value, as <see cref="System.Enum.ToString()"/> chooses them: the largest first.</summary>
internal static class FlagsText
{
    /// <summary>Whether names cover the whole value.</summary>
    /// <param name="bits">The value.</param>
    /// <param name="flags">The named values, ascending.</param>
    /// <param name="first">The lowest flag that takes part.</param>
    public static bool IsNamed(ulong bits, ulong[] flags, out int first)
    {
        first = 0;
        if (bits == 0)
        {
            return flags.Length != 0 && flags[0] == 0;
        }

        ulong rest = bits;
        for (int i = flags.Length - 1; i >= 0 && rest != 0; i--)
        {
            if (flags[i] != 0 && (rest & flags[i]) == flags[i])
            {
                rest -= flags[i];
                first = i;
            }
        }

        return rest == 0;
    }

    /// <summary>Whether the flag takes part in a value that <see cref="IsNamed"/> accepted.</summary>
    public static bool Contains(ulong bits, ulong[] flags, int index)
    {
        if (bits == 0)
        {
            return index == 0;
        }

        ulong rest = bits;
        for (int i = flags.Length - 1; i > index; i--)
        {
            if (flags[i] != 0 && (rest & flags[i]) == flags[i])
            {
                rest -= flags[i];
            }
        }

        return flags[index] != 0 && (rest & flags[index]) == flags[index];
    }
}
