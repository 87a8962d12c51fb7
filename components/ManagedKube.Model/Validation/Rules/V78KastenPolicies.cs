using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Backup;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V78: a backup policy of the client's runs at an hour of the day and has a name that is not the platform's.</summary>
internal sealed class V78KastenPolicies : DefinitionRule
{
    private const int LastHour = 23;

    public override RuleDescription Description { get; } = new()
    {
        Id = "V78",
        Demand = "Backup policies of the client's are for Full, run at an hour from 0 to 23, and have different names that are not the platform's.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var policies = definition.KastenPolicies;
        if (policies.IsEmpty)
            yield break;
        if (definition.Offering != Offering.Full)
        {
            yield return Refuse("cluster.kastenPolicies", "Kasten is not part of Core.", "Remove the section, or order the Full offering.");
            yield break;
        }
        for (var i = 0; i < policies.Length; i++)
        {
            var (path, policy) = ($"cluster.kastenPolicies[{i}]", policies[i]);
            if (policy.Hour is < 0 or > LastHour)
                yield return Refuse($"{path}.hour", $"A day has no hour {policy.Hour}.", $"Write 0 to {LastHour}, in UTC.");
            if (KastenNames.Reserved.Contains(policy.Name))
                yield return Refuse($"{path}.name", $"\"{policy.Name}\" is a backup object of the platform's.", "Choose another name.");
            else if (!HostName.IsLabel(policy.Name))
                yield return Refuse($"{path}.name", $"\"{policy.Name}\" cannot name a policy.", "Use lower-case letters, digits and inner hyphens.");
            else if (policies.Take(i).Any(other => other.Name == policy.Name))
                yield return Refuse($"{path}.name", $"There are two policies called \"{policy.Name}\".", "Give each policy a name of its own.");
        }
    }

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error("V78", path, message, remedy);
}
