using System.Collections.Generic;
using System.Linq;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>Finds labels for each member that could become an entry, such that no two entries share an English one.</summary>
internal sealed class EntryLabels
{
    private readonly HashSet<string> _taken;
    private readonly bool _isEncodedElsewhere;

    public EntryLabels(AnnotatedType type)
    {
        _taken = new HashSet<string>(type.Mappings.Where(mapping => mapping.IsEntry).Select(mapping => mapping.LabelEn));
        _isEncodedElsewhere = type.Mappings.Any(mapping => mapping.IsWritten && mapping.Kind is ValueKind.EncodedText or ValueKind.EncodedValue);
    }

    /// <summary>The labels; false where the member cannot be an entry of its type.</summary>
    /// <param name="mapping">The member.</param>
    /// <param name="meant">The field that it means without being able to carry it.</param>
    /// <param name="labelCn">What a customer-service agent calls it, where that is known; else the member's name.</param>
    /// <param name="labelEn">The member's name as JSON would have it; a landline's is that of WSK's mobile SDKs.</param>
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
