namespace Wsk;

/// <summary>A customer's gender: 0 is unknown and left out of the payload, 1 is male, 2 is female. Any other number is invalid (<see cref="SessionFromError.InvalidGender"/>).</summary>
/// <remarks>Source: the vendor's guide ("性别, 1：男、2：女"); 0 is WeChat's own "unknown".</remarks>
public enum SessionGender
{
    /// <summary>Unknown; left out of the payload.</summary>
    Unknown = 0,

    /// <summary>Male (男), written as <c>1</c>.</summary>
    Male = 1,

    /// <summary>Female (女), written as <c>2</c>.</summary>
    Female = 2,
}
