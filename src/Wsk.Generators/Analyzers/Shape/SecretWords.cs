using System;
using System.Collections.Generic;
using System.Linq;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Decides whether a name or a label names a secret. The last words decide: an access token is a token, but a token count is a count.</summary>
internal static class SecretWords
{
    // Includes words that people write without a capital in the middle.
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "token", "tokens", "accesstoken", "refreshtoken", "authtoken", "logintoken", "usertoken", "idtoken", "sessiontoken", "jwt", "bearer",
        "password", "passwords", "passwd", "pwd", "psw", "passphrase", "passcode", "loginpassword", "userpassword", "paypassword", "loginpwd", "userpwd", "paypwd",
        "secret", "secrets", "appsecret", "clientsecret", "sessionkey", "secretkey", "privatekey", "apikey", "accesskey", "otp", "totp", "cvv", "cvc",
    };

    private static readonly HashSet<string> s_pairs = new(StringComparer.Ordinal)
    {
        "session key", "secret key", "private key", "api key", "access key", "encryption key", "signing key", "sign key", "pass word", "pass code", "pass phrase",
    };

    // Words behind a secret's name that do not change its meaning.
    private static readonly HashSet<string> s_tails = new(StringComparer.Ordinal)
    {
        "value", "text", "string", "str", "hash", "plain", "plaintext", "raw", "encrypted", "md", "sha",
    };

    private static readonly string[] s_chinese = { "密码", "密碼", "令牌", "权杖", "密钥", "密鑰", "秘钥", "私钥", "私鑰", "金鑰" };

    public static bool AreIn(string name)
    {
        List<string> words = Split(name);
        while (words.Count > 1 && (s_tails.Contains(words[words.Count - 1]) || char.IsDigit(words[words.Count - 1][0])))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count != 0
            && (s_words.Contains(words[words.Count - 1])
                || s_chinese.Any(word => words[words.Count - 1].EndsWith(word, StringComparison.Ordinal))
                || (words.Count > 1 && s_pairs.Contains(words[words.Count - 2] + " " + words[words.Count - 1])));
    }

    /// <summary>The words in small letters, split at capitals, digits, other scripts and separators: <c>JWTToken2</c> is jwt, token, 2.</summary>
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || IsBoundary(name, i))
            {
                if (char.IsLetterOrDigit(name[start]))
                {
                    words.Add(name.Substring(start, i - start).ToLowerInvariant());
                }

                start = i;
            }
        }

        return words;
    }

    private static bool IsBoundary(string name, int i)
    {
        (Letter before, Letter here) = (KindOf(name[i - 1]), KindOf(name[i]));
        return before == Letter.Capital && here == Letter.Small ? false
            : before == Letter.Capital && here == Letter.Capital ? i + 1 < name.Length && KindOf(name[i + 1]) == Letter.Small
            : before != here || here == Letter.None;
    }

    private static Letter KindOf(char unit) =>
        unit is >= 'a' and <= 'z' ? Letter.Small
        : unit is >= 'A' and <= 'Z' ? Letter.Capital
        : char.IsDigit(unit) ? Letter.Digit
        : char.IsLetter(unit) ? Letter.Other
        : Letter.None;

    private enum Letter
    {
        None,
        Small,
        Capital,
        Digit,
        Other,
    }
}
