using System.Globalization;

namespace Wsk.Benchmarks.Reporting;

/// <summary>Figures as tables show them: as many digits as mean something.</summary>
internal static class Figure
{
    public static string Of(double value) => value.ToString(
        value switch
        {
            < 1 => "0.00",
            < 30 => "0.0",
            _ => "#,0",
        },
        CultureInfo.InvariantCulture);

    public static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
