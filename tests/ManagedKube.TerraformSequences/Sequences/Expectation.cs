using System.Text.Json;
using ManagedKube.TerraformSequences.Json;

namespace ManagedKube.TerraformSequences.Sequences;

/// <summary>What a part of an answer must hold.</summary>
/// <param name="Selection">The part, see <see cref="JsonSelection"/>.</param>
/// <param name="Json">What it must hold at least, with variables.</param>
internal sealed record Expectation(string Selection, string Json)
{
    /// <exception cref="SequenceException">A variable is unknown.</exception>
    public bool IsMet(JsonElement answer, Variables variables) =>
        JsonSelection.Find(answer, variables.Fill(Selection)) is { } part && part.Holds(JsonElement.Parse(variables.Fill(Json)));
}
