namespace Wsk;

/// <summary>A customer's gender as WSK reads it: 1 male, 2 female.</summary>
/// <remarks>Source: the vendor's guide ("性别, 1：男、2：女"); 0 is WeChat's own "unknown".</remarks>
public enum Gender
{
    /// <summary>Not known; left out of the payload.</summary>
    Unknown = 0,

    /// <summary>Male (男), written as <c>1</c>.</summary>
    Male = 1,

    /// <summary>Female (女), written as <c>2</c>.</summary>
    Female = 2,
}
