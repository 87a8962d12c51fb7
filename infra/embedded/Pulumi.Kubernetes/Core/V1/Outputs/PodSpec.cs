using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodSpec</c> as outputs.</summary>
[OutputType]
public sealed class PodSpec
{
    public readonly int ActiveDeadlineSeconds;
    public readonly Affinity Affinity;
    public readonly bool AutomountServiceAccountToken;
    public readonly ImmutableArray<Container> Containers;
    public readonly PodDNSConfig DnsConfig;
    public readonly string DnsPolicy;
    public readonly bool EnableServiceLinks;
    public readonly ImmutableArray<HostAlias> HostAliases;
    public readonly bool HostIPC;
    public readonly bool HostNetwork;
    public readonly bool HostPID;
    public readonly bool HostUsers;
    public readonly string Hostname;
    public readonly ImmutableArray<LocalObjectReference> ImagePullSecrets;
    public readonly ImmutableArray<Container> InitContainers;
    public readonly string NodeName;
    public readonly ImmutableDictionary<string, string> NodeSelector;
    public readonly PodOS Os;
    public readonly ImmutableDictionary<string, string> Overhead;
    public readonly string PreemptionPolicy;
    public readonly int Priority;
    public readonly string PriorityClassName;
    public readonly ImmutableArray<PodReadinessGate> ReadinessGates;
    public readonly ResourceRequirements Resources;
    public readonly string RestartPolicy;
    public readonly string RuntimeClassName;
    public readonly string SchedulerName;
    public readonly PodSecurityContext SecurityContext;
    public readonly string ServiceAccount;
    public readonly string ServiceAccountName;
    public readonly bool SetHostnameAsFQDN;
    public readonly bool ShareProcessNamespace;
    public readonly string Subdomain;
    public readonly int TerminationGracePeriodSeconds;
    public readonly ImmutableArray<Toleration> Tolerations;
    public readonly ImmutableArray<TopologySpreadConstraint> TopologySpreadConstraints;
    public readonly ImmutableArray<Volume> Volumes;

    [OutputConstructor]
    private PodSpec(
        int activeDeadlineSeconds,
        Affinity affinity,
        bool automountServiceAccountToken,
        ImmutableArray<Container> containers,
        PodDNSConfig dnsConfig,
        string dnsPolicy,
        bool enableServiceLinks,
        ImmutableArray<HostAlias> hostAliases,
        bool hostIPC,
        bool hostNetwork,
        bool hostPID,
        bool hostUsers,
        string hostname,
        ImmutableArray<LocalObjectReference> imagePullSecrets,
        ImmutableArray<Container> initContainers,
        string nodeName,
        ImmutableDictionary<string, string> nodeSelector,
        PodOS os,
        ImmutableDictionary<string, string> overhead,
        string preemptionPolicy,
        int priority,
        string priorityClassName,
        ImmutableArray<PodReadinessGate> readinessGates,
        ResourceRequirements resources,
        string restartPolicy,
        string runtimeClassName,
        string schedulerName,
        PodSecurityContext securityContext,
        string serviceAccount,
        string serviceAccountName,
        bool setHostnameAsFQDN,
        bool shareProcessNamespace,
        string subdomain,
        int terminationGracePeriodSeconds,
        ImmutableArray<Toleration> tolerations,
        ImmutableArray<TopologySpreadConstraint> topologySpreadConstraints,
        ImmutableArray<Volume> volumes)
    {
        ActiveDeadlineSeconds = activeDeadlineSeconds;
        Affinity = affinity;
        AutomountServiceAccountToken = automountServiceAccountToken;
        Containers = containers;
        DnsConfig = dnsConfig;
        DnsPolicy = dnsPolicy;
        EnableServiceLinks = enableServiceLinks;
        HostAliases = hostAliases;
        HostIPC = hostIPC;
        HostNetwork = hostNetwork;
        HostPID = hostPID;
        HostUsers = hostUsers;
        Hostname = hostname;
        ImagePullSecrets = imagePullSecrets;
        InitContainers = initContainers;
        NodeName = nodeName;
        NodeSelector = nodeSelector;
        Os = os;
        Overhead = overhead;
        PreemptionPolicy = preemptionPolicy;
        Priority = priority;
        PriorityClassName = priorityClassName;
        ReadinessGates = readinessGates;
        Resources = resources;
        RestartPolicy = restartPolicy;
        RuntimeClassName = runtimeClassName;
        SchedulerName = schedulerName;
        SecurityContext = securityContext;
        ServiceAccount = serviceAccount;
        ServiceAccountName = serviceAccountName;
        SetHostnameAsFQDN = setHostnameAsFQDN;
        ShareProcessNamespace = shareProcessNamespace;
        Subdomain = subdomain;
        TerminationGracePeriodSeconds = terminationGracePeriodSeconds;
        Tolerations = tolerations;
        TopologySpreadConstraints = topologySpreadConstraints;
        Volumes = volumes;
    }
}
