using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Writing.Kinds;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>The rules of all kinds.</summary>
internal static class KindRuleBook
{
    private static readonly KindRules Custom = new CustomObjectRules();
    private static readonly KindRules Plain = new PlainRules();

    private static readonly Dictionary<GroupResource, KindRules> Special = new()
    {
        [Known.Namespaces] = new NamespaceRules(),
        [Known.Nodes] = new NodeRules(),
        [Known.Pods] = new PodRules(),
        [Known.Services] = new ServiceRules(),
        [Known.Secrets] = new SecretRules(),
        [Known.ConfigMaps] = new ConfigMapRules(),
        [Known.ServiceAccounts] = new PlainRules(),
        [Known.PersistentVolumeClaims] = new VolumeClaimRules(),
        [Known.PersistentVolumes] = new VolumeRules(),
        [Known.Deployments] = new DeploymentRules(),
        [Known.ReplicaSets] = new ReplicaSetRules(),
        [Known.DaemonSets] = new DaemonSetRules(),
        [Known.StatefulSets] = new StatefulSetRules(),
        [Known.Jobs] = new JobRules(),
        [Known.CronJobs] = new CronJobRules(),
        [Known.Roles] = new RoleRules(),
        [Known.ClusterRoles] = new RoleRules(),
        [Known.RoleBindings] = new BindingRules(),
        [Known.ClusterRoleBindings] = new BindingRules(),
        [Known.StorageClasses] = new StorageClassRules(),
        [Known.PriorityClasses] = new PriorityClassRules(),
        [Known.DisruptionBudgets] = new DisruptionBudgetRules(),
        [Known.CustomResourceDefinitions] = new CustomDefinitionRules(),
        [Known.SigningRequests] = new SigningRequestRules(),
        [Known.ApiServices] = new ApiServiceRules(),
        [Known.Ingresses] = new IngressRules(),
    };

    private static readonly string[] CountingGroups =
        ["apps", "batch", "networking.k8s.io", "policy", "autoscaling", "apiextensions.k8s.io", "admissionregistration.k8s.io"];

    private static readonly KindRules Counted = new CountedRules();

    public static KindRules Of(ResourceInfo resource)
    {
        if (resource.Custom is not null)
            return Custom;
        if (Special.TryGetValue(resource.Id, out var rules))
            return rules;
        return CountingGroups.Contains(resource.Group) ? Counted : Plain;
    }

    private sealed class CustomObjectRules : KindRules
    {
        public override bool StatusMayChangeMetadata => false;
    }

    private sealed class CountedRules : KindRules;

    private sealed class PlainRules : KindRules
    {
        public override bool HasGeneration => false;
    }
}
