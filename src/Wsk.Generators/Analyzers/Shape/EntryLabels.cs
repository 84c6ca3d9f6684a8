using System.Collections.Generic;
using System.Linq;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Finds an English label for each member that could become an entry, such that no two entries share one.</summary>
internal sealed class EntryLabels
{
    private readonly HashSet<string> _taken;
    private readonly bool _isEncodedElsewhere;

    public EntryLabels(AnnotatedType type)
    {
        _taken = new HashSet<string>(type.Mappings.Where(mapping => mapping.IsEntry).Select(mapping => mapping.LabelEn));
        _isEncodedElsewhere = type.Mappings.Any(mapping => mapping.IsWritten && mapping.Kind is ValueKind.EncodedText or ValueKind.EncodedValue);
    }

    /// <summary>The member's name as JSON would have it; false where the member cannot be an entry of its type.</summary>
    public bool TryTake(MemberMapping mapping, out string label)
    {
        string name = mapping.Member.Name;
        label = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return !_isEncodedElsewhere && ValueClassifier.CanBeEntry(mapping.Type) && MemberMapper.IsLabel(label) && _taken.Add(label);
    }
}
