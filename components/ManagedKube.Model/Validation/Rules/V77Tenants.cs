using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V77: tenants are for Full, have names and owners that Kubernetes accepts, and one of them is the default one with its usual owner.</summary>
internal sealed class V77Tenants : DefinitionRule
{
    private const string Path = "cluster.tenants";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V77",
        Demand = "Tenants are for Full and have different names that follow RFC 1123; one of them is called default and belongs to defaultapp.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var tenants = definition.Tenants;
        if (tenants.IsEmpty)
            yield break;
        if (definition.Offering != Offering.Full)
        {
            yield return Refuse(Path, "Tenants are not part of Core.", "Remove the section, or order the Full offering.");
            yield break;
        }
        for (var i = 0; i < tenants.Length; i++)
        {
            var (path, tenant) = ($"{Path}[{i}]", tenants[i]);
            if (!HostName.IsLabel(tenant.Name))
                yield return Refuse($"{path}.name", $"\"{tenant.Name}\" cannot name a tenant.", "Use lower-case letters, digits and inner hyphens.");
            else if (tenants.Take(i).Any(other => other.Name == tenant.Name))
                yield return Refuse($"{path}.name", $"There are two tenants called \"{tenant.Name}\".", "Give each tenant a name of its own.");
            if (!HostName.IsLabel(tenant.Owner))
                yield return Refuse($"{path}.owner", $"\"{tenant.Owner}\" cannot name a service account.", "Use lower-case letters, digits and inner hyphens.");
            else if (tenant.Name == TenantDefinition.DefaultName && tenant.Owner != TenantDefinition.DefaultOwner)
            {
                yield return Refuse($"{path}.owner", $"The tenant {TenantDefinition.DefaultName} belongs to {TenantDefinition.DefaultOwner}, not to \"{tenant.Owner}\".",
                    "Remove the line.");
            }
        }
        if (tenants.All(tenant => tenant.Name != TenantDefinition.DefaultName))
        {
            yield return Refuse(Path, $"The tenant {TenantDefinition.DefaultName} is missing, which every Full cluster has.",
                $"Add - name: {TenantDefinition.DefaultName}, or remove the section to have only that one.");
        }
    }

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error("V77", path, message, remedy);
}
