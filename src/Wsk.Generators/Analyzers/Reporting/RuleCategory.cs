namespace Wsk.Generators.Analyzers.Reporting;

/// <summary>The categories of the rules.</summary>
internal static class RuleCategory
{
    public const string Shape = "Wsk.Shape";
    public const string Gender = "Wsk.Gender";
    public const string Birthday = "Wsk.Birthday";
    public const string CustomData = "Wsk.CustomData";
    public const string Length = "Wsk.Length";
    public const string Payload = "Wsk.Payload";
    public const string Page = "Wsk.Page";
}
