using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V70: in Full production no client identity administers the cluster, or Kasten, which acts with all rights.</summary>
internal sealed class V70ClientRights : DefinitionRule
{
    private const string Masters = "system:masters";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V70",
        Demand = "In Full production no group of the client administers the cluster or Kasten, or is called system:masters.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition is not { Offering: Offering.Full, Environment: ClusterEnvironment.Production, Oidc: { } oidc })
            yield break;
        for (var i = 0; i < oidc.Groups.Length; i++)
        {
            var (path, group) = ($"cluster.oidc.groups[{i}]", oidc.Groups[i]);
            if (group.Role == AccessRole.ClusterAdmin)
            {
                yield return Finding.Error("V70", $"{path}.role", $"The group \"{group.Group}\" would administer a production cluster, in which clients have restricted rights.",
                    "Write member or owner.");
            }
            else if (group.Group.Equals(Masters, StringComparison.OrdinalIgnoreCase))
                yield return Finding.Error("V70", $"{path}.group", $"No group of the client can be called {Masters}.", "Write a group of the client's.");
        }
        if (oidc.Consoles is not { } consoles)
            yield break;
        for (var i = 0; i < consoles.KastenAdmins.Length; i++)
        {
            if (oidc.Groups.Any(group => group.Group == consoles.KastenAdmins[i]))
            {
                yield return Finding.Error("V70", $"cluster.oidc.consoles.kastenAdmins[{i}]",
                    $"The group \"{consoles.KastenAdmins[i]}\" of the client would administer Kasten, which restores everything in a production cluster.",
                    "Write a group of the provider's own, or remove the line: Kasten then keeps its local user.");
            }
        }
    }
}
