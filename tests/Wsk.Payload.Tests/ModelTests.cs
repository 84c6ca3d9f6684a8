using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>The model that the dropping tests trust prints what Node prints.</summary>
public class ModelTests
{
    [Theory]
    [InlineData("guide")]
    [InlineData("presence")]
    [InlineData("emptiness")]
    [InlineData("genderAndBirthday")]
    [InlineData("entryCounts")]
    [InlineData("entryPresence")]
    [InlineData("characters")]
    [InlineData("everyUnit")]
    public void The_model_prints_what_Node_prints(string family)
    {
        foreach (PayloadCase card in PayloadCase.ReadAll(family))
        {
            Assert.Equal(card.Expected, new ModelCard(new UnlimitedCard(card)).Payload);
        }
    }
}
