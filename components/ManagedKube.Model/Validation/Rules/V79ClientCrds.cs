using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V79: a custom resource definition of the client's is none of the platform's, and in Full production only the provider installs it.</summary>
internal sealed class V79ClientCrds : DefinitionRule
{
    // The API groups of the components of each offering; sub-groups belong to them.
    private static readonly ImmutableArray<string> CoreGroups =
    [
        "cilium.io", "metallb.io", "ceph.rook.io", "csi.ceph.io", "objectbucket.io", "snapshot.storage.k8s.io", "gateway.networking.k8s.io",
        "topolvm.io",
    ];

    private static readonly ImmutableArray<string> FullGroups =
    [
        .. CoreGroups,
        "cert-manager.io", "argoproj.io", "monitoring.coreos.com", "kyverno.io", "wgpolicyk8s.io", "openreports.io", "capsule.clastix.io",
        "kasten.io", "kanister.io", "nginx.org", "keda.sh", "nvidia.com",
    ];

    public override RuleDescription Description { get; } = new()
    {
        Id = "V79",
        Demand = "A custom resource definition of the client's is none of the platform's, and in Full production only the provider installs it.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var groups = definition.Offering == Offering.Full ? FullGroups : CoreGroups;
        for (var i = 0; i < definition.ClientCrds.Length; i++)
        {
            var (path, crd) = ($"cluster.clientCrds[{i}]", definition.ClientCrds[i]);
            var name = crd.Name.ToLowerInvariant();
            if (!HostName.IsName(name) || name.Count(c => c == '.') < 2)
            {
                yield return Refuse(
                    $"{path}.name",
                    $"\"{crd.Name}\" is no full name of a custom resource definition.",
                    "Write plural and group, for example kafkas.example.com.");
            }
            else if (groups.FirstOrDefault(group => name.EndsWith($".{group}", StringComparison.Ordinal)) is { } group)
            {
                yield return Refuse(
                    $"{path}.name",
                    $"\"{crd.Name}\" belongs to the platform, as does all of {group}.",
                    "Remove the entry; the platform brings it where it is needed.");
            }
            else if (definition.ClientCrds.Take(i).Any(other => other.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                yield return Refuse($"{path}.name", $"\"{crd.Name}\" is written twice.", "Write each definition once.");
            if (crd.InstalledBy == CrdInstaller.Client && definition is { Offering: Offering.Full, Environment: ClusterEnvironment.Production })
            {
                yield return Refuse(
                    $"{path}.installedBy",
                    "In a Full production cluster clients cannot install custom resource definitions.",
                    "Write installedBy: provider, or remove the line.");
            }
        }
    }

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error("V79", path, message, remedy);
}
