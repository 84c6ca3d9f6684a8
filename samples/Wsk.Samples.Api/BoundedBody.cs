using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Wsk.Samples.Api;

/// <summary>Reads a request's body, but no more of it than is expected.</summary>
internal static class BoundedBody
{
    /// <summary>Returns null if the body is longer.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int maxBytes)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        byte[] buffer = new byte[maxBytes + 1];
        int length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return length > maxBytes ? null : buffer[..length];
    }
}
