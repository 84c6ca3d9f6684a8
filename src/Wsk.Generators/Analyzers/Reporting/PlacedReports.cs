using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Analyzers.Reporting;

/// <summary>Reports mistakes that may have no place of their own.</summary>
internal static class PlacedReports
{
    /// <summary>Reports a rule at a place. Without a place nothing is reported, because another type has the report.</summary>
    public static void ReportAt(this SymbolAnalysisContext context, Location? place, DiagnosticDescriptor rule, params object[] arguments)
    {
        if (place is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, place, arguments));
        }
    }
}
