using System.Collections.Generic;
using System.Linq;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Chooses labels for members that could become entries, with a different English label for each.</summary>
internal sealed class EntryLabels
{
    private readonly HashSet<string> _taken;
    private readonly bool _isEncodedElsewhere;

    public EntryLabels(AnnotatedType type)
    {
        _taken = new HashSet<string>(type.Mappings.Where(mapping => mapping.IsEntry).Select(mapping => mapping.LabelEn));
        _isEncodedElsewhere = type.Mappings.Any(mapping => mapping.IsWritten && mapping.Kind is ValueKind.EncodedText or ValueKind.EncodedValue);
    }

    /// <summary>Chooses the labels of a member; false if the member cannot be an entry.</summary>
    /// <param name="mapping">The member.</param>
    /// <param name="meant">The field that the member's name means but its type cannot carry.</param>
    /// <param name="labelCn">The field's Chinese name if it is known; otherwise the member's name.</param>
    /// <param name="labelEn">The member's name with a small first letter; for a landline, the name in WSK's mobile SDKs.</param>
    public bool TryTake(MemberMapping mapping, SessionField? meant, out string labelCn, out string labelEn)
    {
        string name = mapping.Member.Name;
        bool isLandline = NearMissNames.IsLandline(name);
        labelCn = isLandline ? "固定电话" : NearMissNames.AsksForOneGender(name) || meant is null ? name : ChineseName(meant.Value);
        labelEn = isLandline && !_taken.Contains("telephone") ? "telephone" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        return !_isEncodedElsewhere && ValueClassifier.CanBeEntry(mapping.Type) && MemberMapper.IsLabel(labelEn) && _taken.Add(labelEn);
    }

    private static string ChineseName(SessionField field) => field switch
    {
        SessionField.CustomerName => "姓名",
        SessionField.HeadImgUrl => "头像",
        SessionField.Gender => "性别",
        SessionField.PhoneNumber => "手机号",
        SessionField.Email => "邮箱",
        SessionField.Address => "地址",
        SessionField.Title => "职位",
        SessionField.Department => "部门",
        SessionField.Birthday => "生日",
        _ => "备注",
    };
}
