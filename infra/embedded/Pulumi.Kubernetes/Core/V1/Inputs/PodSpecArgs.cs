namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodSpec</c> as inputs.</summary>
public class PodSpecArgs : ResourceArgs
{
    [Input("activeDeadlineSeconds")]
    public Input<int>? ActiveDeadlineSeconds { get; set; }

    [Input("affinity")]
    public Input<AffinityArgs>? Affinity { get; set; }

    [Input("automountServiceAccountToken")]
    public Input<bool>? AutomountServiceAccountToken { get; set; }

    [Input("containers", required: true)]
    private InputList<ContainerArgs>? _containers;

    public InputList<ContainerArgs> Containers
    {
        get => _containers ??= [];
        set => _containers = value;
    }

    [Input("dnsConfig")]
    public Input<PodDNSConfigArgs>? DnsConfig { get; set; }

    [Input("dnsPolicy")]
    public Input<string>? DnsPolicy { get; set; }

    [Input("enableServiceLinks")]
    public Input<bool>? EnableServiceLinks { get; set; }

    [Input("hostAliases")]
    private InputList<HostAliasArgs>? _hostAliases;

    public InputList<HostAliasArgs> HostAliases
    {
        get => _hostAliases ??= [];
        set => _hostAliases = value;
    }

    [Input("hostIPC")]
    public Input<bool>? HostIPC { get; set; }

    [Input("hostNetwork")]
    public Input<bool>? HostNetwork { get; set; }

    [Input("hostPID")]
    public Input<bool>? HostPID { get; set; }

    [Input("hostUsers")]
    public Input<bool>? HostUsers { get; set; }

    [Input("hostname")]
    public Input<string>? Hostname { get; set; }

    [Input("imagePullSecrets")]
    private InputList<LocalObjectReferenceArgs>? _imagePullSecrets;

    public InputList<LocalObjectReferenceArgs> ImagePullSecrets
    {
        get => _imagePullSecrets ??= [];
        set => _imagePullSecrets = value;
    }

    [Input("initContainers")]
    private InputList<ContainerArgs>? _initContainers;

    public InputList<ContainerArgs> InitContainers
    {
        get => _initContainers ??= [];
        set => _initContainers = value;
    }

    [Input("nodeName")]
    public Input<string>? NodeName { get; set; }

    [Input("nodeSelector")]
    private InputMap<string>? _nodeSelector;

    public InputMap<string> NodeSelector
    {
        get => _nodeSelector ??= [];
        set => _nodeSelector = value;
    }

    [Input("os")]
    public Input<PodOSArgs>? Os { get; set; }

    [Input("overhead")]
    private InputMap<string>? _overhead;

    public InputMap<string> Overhead
    {
        get => _overhead ??= [];
        set => _overhead = value;
    }

    [Input("preemptionPolicy")]
    public Input<string>? PreemptionPolicy { get; set; }

    [Input("priority")]
    public Input<int>? Priority { get; set; }

    [Input("priorityClassName")]
    public Input<string>? PriorityClassName { get; set; }

    [Input("readinessGates")]
    private InputList<PodReadinessGateArgs>? _readinessGates;

    public InputList<PodReadinessGateArgs> ReadinessGates
    {
        get => _readinessGates ??= [];
        set => _readinessGates = value;
    }

    [Input("resources")]
    public Input<ResourceRequirementsArgs>? Resources { get; set; }

    [Input("restartPolicy")]
    public Input<string>? RestartPolicy { get; set; }

    [Input("runtimeClassName")]
    public Input<string>? RuntimeClassName { get; set; }

    [Input("schedulerName")]
    public Input<string>? SchedulerName { get; set; }

    [Input("securityContext")]
    public Input<PodSecurityContextArgs>? SecurityContext { get; set; }

    [Input("serviceAccount")]
    public Input<string>? ServiceAccount { get; set; }

    [Input("serviceAccountName")]
    public Input<string>? ServiceAccountName { get; set; }

    [Input("setHostnameAsFQDN")]
    public Input<bool>? SetHostnameAsFQDN { get; set; }

    [Input("shareProcessNamespace")]
    public Input<bool>? ShareProcessNamespace { get; set; }

    [Input("subdomain")]
    public Input<string>? Subdomain { get; set; }

    [Input("terminationGracePeriodSeconds")]
    public Input<int>? TerminationGracePeriodSeconds { get; set; }

    [Input("tolerations")]
    private InputList<TolerationArgs>? _tolerations;

    public InputList<TolerationArgs> Tolerations
    {
        get => _tolerations ??= [];
        set => _tolerations = value;
    }

    [Input("topologySpreadConstraints")]
    private InputList<TopologySpreadConstraintArgs>? _topologySpreadConstraints;

    public InputList<TopologySpreadConstraintArgs> TopologySpreadConstraints
    {
        get => _topologySpreadConstraints ??= [];
        set => _topologySpreadConstraints = value;
    }

    [Input("volumes")]
    private InputList<VolumeArgs>? _volumes;

    public InputList<VolumeArgs> Volumes
    {
        get => _volumes ??= [];
        set => _volumes = value;
    }

    /// <summary>Without values.</summary>
    public static new PodSpecArgs Empty => new();
}
