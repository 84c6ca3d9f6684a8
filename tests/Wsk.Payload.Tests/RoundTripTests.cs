using System.Linq;
using System.Text;
using System.Text.Json;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>JSON.parse, decodeURIComponent, JSON.parse: what the workbench does gives back every field and entry.</summary>
public class RoundTripTests
{
    private static readonly string[] s_textFields = ["customerName", "headimgurl", "phoneNumber", "email", "address", "title", "department", "birthday", "remark"];

    [Theory]
    [InlineData("guide")]
    [InlineData("presence")]
    [InlineData("emptiness")]
    [InlineData("genderAndBirthday")]
    [InlineData("entryCounts")]
    [InlineData("entryPresence")]
    [InlineData("characters")]
    [InlineData("randomCards")]
    public void The_workbench_reads_every_field_and_entry_back(string family)
    {
        string[][] labels = [.. OracleFile.Read("declaredLabels").Select(pair => new[] { OracleFile.Text(pair[0])!, OracleFile.Text(pair[1])! })];
        foreach (PayloadCase card in PayloadCase.ReadAll(family).Where(IsWellFormed))
        {
            string payload = new UnlimitedCard(card).ToSessionFrom();
            AssertFields(card, payload);
            CustomDataEntry[] declared = [.. card.Declared.Select((value, i) => new CustomDataEntry(labels[i][0], labels[i][1], value))];
            Assert.Equal(declared.Concat(card.Entries).Where(entry => entry.Value is not null), Payloads.Entries(payload));
        }
    }

    private static void AssertFields(PayloadCase card, string payload)
    {
        using var document = JsonDocument.Parse(payload);
        foreach (string field in s_textFields)
        {
            string? expected = card.Text(field);
            string? actual = document.RootElement.TryGetProperty(field, out JsonElement element) ? element.GetString() : null;
            Assert.Equal(field == "birthday" && expected == "" ? null : expected, actual);
        }

        int? gender = document.RootElement.TryGetProperty("gender", out JsonElement number) ? number.GetInt32() : null;
        Assert.Equal(card.Gender is null or SessionGender.Unknown ? null : (int)card.Gender, gender);
    }

    // System.Text.Json cannot give back a lone surrogate; Node's own text covers those.
    private static bool IsWellFormed(PayloadCase card) => s_textFields.Select(card.Text).Concat(card.Declared)
        .Concat(card.Entries.SelectMany(entry => new[] { entry.LabelCn, entry.LabelEn, entry.Value }))
        .All(text => text is null || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text);
}
