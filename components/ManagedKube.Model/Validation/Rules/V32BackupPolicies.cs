using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V32: every machine has a backup policy, since the platform starts none without one.</summary>
internal sealed class V32BackupPolicies : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V32",
        Demand = "Every machine has a backup policy, since the platform starts none without one.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition.BackupPolicies.Nodes.Pattern))
            yield return Refuse("cluster.backupPolicies.nodes", BackupPoliciesDefinition.DefaultNodes);
        if (string.IsNullOrWhiteSpace(definition.BackupPolicies.GitRunner.Pattern))
            yield return Refuse("cluster.backupPolicies.gitRunner", BackupPoliciesDefinition.DefaultGitRunner);
    }

    private static Finding Refuse(string path, string usual) =>
        Finding.Error("V32", path,
            "The platform starts no machine without a backup policy.",
            $"Name one, for example {usual}; a policy that backs nothing up counts.");
}
