using System;
using System.Security.Cryptography;
using System.Text;

namespace Wsk.Samples.Api.Messages;

/// <summary>What WeChat adds to the address of each request, so that the shop can tell that WeChat sent it.</summary>
/// <remarks>The signature does not cover the body. Only HTTPS protects the body on its way.</remarks>
internal readonly record struct MessageSignature(string? Signature, string? Timestamp, string? Nonce)
{
    /// <summary>Whether the signature is the SHA-1 of token, timestamp and nonce, sorted and joined, as lower-case hex.</summary>
    public bool IsSignedWith(string token)
    {
        if (Signature is null || Timestamp is null || Nonce is null)
        {
            return false;
        }

        string[] parts = [token, Timestamp, Nonce];
        Array.Sort(parts, StringComparer.Ordinal);

#pragma warning disable CA5350 // WeChat prescribes SHA-1.
        byte[] digest = SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts)));
#pragma warning restore CA5350

        // In constant time: the time of the answer tells nothing about the right signature.
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Convert.ToHexStringLower(digest)), Encoding.UTF8.GetBytes(Signature));
    }
}
