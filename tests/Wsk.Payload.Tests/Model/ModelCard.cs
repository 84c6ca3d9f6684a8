using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Wsk.Payload.Tests.Model;

/// <summary>
/// A DTO's payload by the words of the contract: the pieces in payload order, read by reflection, rendered anew after each piece that goes
/// or comes back. Takes members of text, genders and entries.
/// </summary>
internal sealed class ModelCard
{
    private readonly List<Piece> _pieces;

    public ModelCard(object card)
    {
        ModelMember[] members = ModelMember.Of(card.GetType());
        IEnumerable<Piece> fields = members.Where(member => member.Field is not null and not SessionField.CustomData)
            .OrderBy(member => member.Field).SelectMany(member => Outer(card, member));
        IEnumerable<Piece> declared = members.SelectMany(member => Declared(card, member));
        IEnumerable<Piece> runTime = members.Where(member => member.Field == SessionField.CustomData).SelectMany(member => RunTime(card, member));
        _pieces = [.. fields, .. declared, .. runTime];
    }

    /// <summary>The members that went, in payload order: <c>Remark (Length)</c>, <c>More (Length, 2 entries)</c>.</summary>
    public IReadOnlyList<string> Omissions { get; private set; } = [];

    /// <summary>The payload with every piece.</summary>
    public string Payload => Render(_pieces);

    /// <summary>The payload without what has to go; null when what is never dropped is too long already.</summary>
    public string? Drop(int maxBytes)
    {
        var rest = new List<Piece>(_pieces);
        var gone = new Stack<Piece>();
        while (IsTooLong(rest, maxBytes))
        {
            Piece? next = rest.AsEnumerable().Reverse().Where(piece => piece.Priority != int.MaxValue).MinBy(piece => piece.Priority);
            if (next is null)
            {
                return null;
            }

            rest = Without(rest, next);
            gone.Push(next);
        }

        rest = Refill(rest, gone, maxBytes);
        Omissions = [.. _pieces.Where(piece => !IsAmong(rest, piece)).GroupBy(piece => piece.Member).Select(Omission)];
        return Render(rest);
    }

    /// <summary>Brings back what fits, the last that went first; no run-time entry follows one that does not fit.</summary>
    private List<Piece> Refill(List<Piece> rest, Stack<Piece> gone, int maxBytes)
    {
        bool entriesMayFollow = true;
        while (gone.TryPop(out Piece? piece))
        {
            if (piece.IsRunTimeEntry && !entriesMayFollow)
            {
                continue;
            }

            List<Piece> more = [.. _pieces.Where(one => ReferenceEquals(one, piece) || IsAmong(rest, one))];
            bool fits = !IsTooLong(more, maxBytes);
            rest = fits ? more : rest;
            entriesMayFollow &= fits || !piece.IsRunTimeEntry;
        }

        return rest;
    }

    // Two entries may be alike.
    private static List<Piece> Without(List<Piece> pieces, Piece gone) => [.. pieces.Where(piece => !ReferenceEquals(piece, gone))];

    private static bool IsAmong(List<Piece> pieces, Piece one) => pieces.Exists(piece => ReferenceEquals(piece, one));

    private static bool IsTooLong(List<Piece> pieces, int maxBytes) => Encoding.UTF8.GetByteCount(Render(pieces)) > maxBytes;

    private static string Render(IReadOnlyCollection<Piece> pieces)
    {
        List<string> members = [.. pieces.Where(piece => piece.Key is not null).Select(piece => NaiveJson.Quote(piece.Key!) + ":" + piece.Json)];
        string[] entries = [.. pieces.Where(piece => piece.Key is null).Select(piece => piece.Json)];
        if (entries.Length != 0)
        {
            members.Add("\"customData\":\"" + NaiveJson.EncodeUriComponent("[" + string.Join(",", entries) + "]") + "\"");
        }

        return "{" + string.Join(",", members) + "}";
    }

    private static string Omission(IGrouping<string, Piece> gone) => gone.Count(piece => piece.IsRunTimeEntry) switch
    {
        0 => gone.Key + " (Length)",
        1 => gone.Key + " (Length, 1 entry)",
        int entries => $"{gone.Key} (Length, {entries} entries)",
    };

    private static IEnumerable<Piece> Outer(object card, ModelMember member)
    {
        string field = member.Field.ToString()!;
        string key = member.Field is SessionField.HeadImgUrl ? "headimgurl" : char.ToLowerInvariant(field[0]) + field[1..];
        switch (member.Property.GetValue(card))
        {
            case string { Length: 0 } when member.Field == SessionField.Birthday:
                break;
            case string text:
                yield return new Piece(member.Property.Name, member.Priority, key, NaiveJson.Quote(text));
                break;
            case SessionGender gender when gender != SessionGender.Unknown:
                yield return new Piece(member.Property.Name, member.Priority, key, gender == SessionGender.Male ? "1" : "2");
                break;
        }
    }

    private static IEnumerable<Piece> Declared(object card, ModelMember member)
    {
        if (member.Label is { } label && member.Property.GetValue(card) is string value)
        {
            yield return new Piece(member.Property.Name, label.Priority, null, Entry(label.LabelCn, label.LabelEn, value));
        }
    }

    private static IEnumerable<Piece> RunTime(object card, ModelMember member) => member.Property.GetValue(card) switch
    {
        string { Length: > 0 } encoded => [new Piece(member.Property.Name, member.Priority, "customData", NaiveJson.Quote(encoded))],
        IEnumerable<CustomDataEntry> entries => entries.Where(entry => entry.Value is not null)
            .Select(entry => new Piece(member.Property.Name, member.Priority, null, Entry(entry.LabelCn, entry.LabelEn, entry.Value!), IsRunTimeEntry: true)),
        _ => [],
    };

    private static string Entry(string labelCn, string labelEn, string value) =>
        "{\"label_cn\":" + NaiveJson.Quote(labelCn) + ",\"label_en\":" + NaiveJson.Quote(labelEn) + ",\"value\":" + NaiveJson.Quote(value) + "}";
}
