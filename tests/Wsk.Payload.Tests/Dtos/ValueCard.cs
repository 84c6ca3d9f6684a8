namespace Wsk.Payload.Tests.Dtos;

/// <summary>One entry of a value type, with a value and without.</summary>
[SessionFrom(MaxBytes = 0)]
internal sealed partial class StructCard<T>
    where T : struct, System.IFormattable
{
    [CustomData("值", "value")]
    public T Value { get; init; }

    [CustomData("可空", "nullable")]
    public T? Nullable { get; init; }

    [CustomData("无", "absent")]
    public T? Absent { get; init; }
}
