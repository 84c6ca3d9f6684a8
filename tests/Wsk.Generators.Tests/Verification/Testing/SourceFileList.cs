using System.Collections.Generic;
using System.Globalization;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>Files of a test; one without a name is called <c>/0/Test0.cs</c> and so on.</summary>
public sealed class SourceFileList : List<(string FileName, string Content)>
{
    public void Add(string content) => Add((string.Create(CultureInfo.InvariantCulture, $"/0/Test{Count}.cs"), content));
}
