using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Wsk.CompilerServices;

namespace Wsk.Runtime.Tests.Dropping;

/// <summary>A recorded card of any shape, as generated code would write it.</summary>
internal readonly struct PlannedCard : ISessionFromPayload
{
    private const string Entries = "entries";

    private readonly PlannedPart[] _parts;
    private readonly CustomDataEntry[] _entries;

    public PlannedCard(JsonElement input)
    {
        PlannedPart[] all = [.. input.GetProperty("pieces").EnumerateArray().Select(piece => new PlannedPart(piece))];
        _parts = [.. all.Where(part => !part.IsRunTime)];
        _entries = [.. all.Where(part => part.IsRunTime).Select(part => part.Entry)];
        List<int> priorities = [.. _parts.Select(part => part.Priority)];
        if (_entries.Length != 0)
        {
            priorities.Add(all.Last().Priority);
        }

        PlannedPart[] parts = _parts;
        int[] order = [.. Enumerable.Range(0, priorities.Count).OrderBy(part => priorities[part]).ThenByDescending(part => part)];
        Shape = new SessionFromShape(
            input.GetProperty("maxBytes").GetInt32(),
            omitInvalid: false,
            [.. _parts.Select(part => part.Name), .. priorities.Skip(_parts.Length).Select(_ => Entries)],
            [.. _parts.Select(part => part.Field), .. priorities.Skip(_parts.Length).Select(_ => SessionField.CustomData)],
            [.. order.Where(part => priorities[part] != int.MaxValue)],
            firstEntryPart: _parts.Count(part => !part.IsEntry),
            runtimeEntriesPart: _entries.Length == 0 ? -1 : _parts.Length,
            shortenOrder: [.. order.Where(part => part < parts.Length && parts[part].MayBeShortened)]);
    }

    public SessionFromShape Shape { get; }

    public void Write(ref SessionFromWriter writer)
    {
        for (int part = 0; part < Shape.FirstEntryPart; part++)
        {
            _parts[part].Write(ref writer, part);
        }

        if (Shape.FirstEntryPart == Shape.MemberNames.Length)
        {
            return;
        }

        writer.BeginCustomData();
        for (int part = Shape.FirstEntryPart; part < _parts.Length; part++)
        {
            _parts[part].Write(ref writer, part);
        }

        if (Shape.RuntimeEntriesPart >= 0 && writer.BeginPart(Shape.RuntimeEntriesPart))
        {
            writer.WriteEntries(SessionFromEntries.From(_entries));
        }

        writer.EndCustomData();
    }

    public void Release()
    {
    }
}
