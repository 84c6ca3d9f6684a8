namespace Wsk;

/// <summary>JavaScript's encodeURIComponent and decodeURIComponent, exactly.</summary>
public static class UriComponent
{
}
