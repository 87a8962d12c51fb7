using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V3: the code has five lower-case letters in production and six in dev/test.</summary>
internal sealed class V03CodeFormat : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V3",
        Demand = "The code has five lower-case letters in production and six in dev/test.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var profile = definition.Profile;
        if (definition.Code.Length != profile.CodeLength || !definition.Code.All(char.IsAsciiLetterLower))
        {
            yield return Finding.Error("V3", "cluster.code",
                $"A {profile.DisplayName} code is {profile.CodeLength} lower-case letters a to z; \"{definition.Code}\" is not.",
                "Correct the code or the environment.");
        }
    }
}
