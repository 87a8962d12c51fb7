using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V2: the environment is production or dev/test.</summary>
internal sealed class V02EnvironmentKnown : DefinitionRule
{
    public static Finding Refuse(string path, string environment) =>
        Finding.Error("V2", path, $"There is no environment \"{environment}\".", "Write production or devtest.");

    public override RuleDescription Description { get; } = new()
    {
        Id = "V2",
        Demand = "The environment is production or dev/test.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (!Enum.IsDefined(definition.Environment))
            yield return Refuse("cluster.environment", definition.Environment.ToString());
    }
}
