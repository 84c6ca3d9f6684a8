using System;
using System.Collections.Generic;
using System.Threading;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>Checks the contact buttons of a page. It does not depend on the compiler, so that other tools can use it.</summary>
internal static class PageChecker
{
    /// <summary>The word that every contact button contains, as its tag or as its open-type. Nobody writes an escape in it.</summary>
    public const string Contact = "contact";

    /// <summary>All faults of a page, in the order of its tags.</summary>
    /// <param name="kind">The language of the page.</param>
    /// <param name="text">The page. The page may be half-written.</param>
    /// <param name="maxBytes">The limit of a payload in UTF-8 bytes; 0 means none.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="OperationCanceledException">The check was canceled.</exception>
    public static IReadOnlyList<PageFault> Check(PageKind kind, string text, int maxBytes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return text.IndexOf(Contact, StringComparison.Ordinal) < 0
            ? Array.Empty<PageFault>()
            : Scan(kind, new PageCursor(text, cancellationToken), maxBytes);
    }

    /// <summary>All faults of the page under a cursor, which counts the units that were visited.</summary>
    public static IReadOnlyList<PageFault> Scan(PageKind kind, PageCursor cursor, int maxBytes)
    {
        var buttons = new ContactButtons(kind, cursor.Text, maxBytes);
        if (kind == PageKind.Jsx)
        {
            new JsxScanner(cursor, buttons).Scan();
        }
        else
        {
            new MarkupScanner(kind, cursor, buttons).Scan();
        }

        return buttons.Faults;
    }
}
