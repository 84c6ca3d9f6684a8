namespace Wsk.Generators.Emitting;

/// <summary>The version that generated code names.</summary>
internal static class GeneratorVersion
{
    public static readonly string Text = typeof(GeneratorVersion).Assembly.GetName().Version!.ToString(3);
}
