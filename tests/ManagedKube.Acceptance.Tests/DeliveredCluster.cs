using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Components.Tests;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Tests;

/// <summary>The Kubernetes API of a cluster that was delivered exactly as planned. Tests change its objects.</summary>
internal sealed class DeliveredCluster
{
    private readonly Dictionary<ResourceKind, List<JsonObject>> _objects = [];
    private readonly Dictionary<ResourceKind, string> _unreadable = [];

    private readonly ClusterPlan _plan;

    public DeliveredCluster(ClusterPlan plan)
    {
        _plan = plan;
        Server = new Uri(plan.Names.ApiUrl);
        foreach (var (kind, item) in DeliveredAddons.Of(plan))
            Add(kind, item);
        foreach (var machine in plan.Machines.Where(machine => machine.IsKubernetesNode))
            Add(ResourceKind.Nodes, NodeOf(plan, machine));
        foreach (var plane in plan.MachinesOf(MachineRole.ControlPlane))
        {
            string[] flags = [$"--service-cluster-ip-range={plan.Definition.Network.ServiceRange}", .. SignOn(plan)];
            Add(ResourceKind.Pods, StaticPod($"kube-apiserver-{plane.Name}", flags));
            Add(ResourceKind.Pods, StaticPod($"kube-controller-manager-{plane.Name}", $"--cluster-cidr={plan.Definition.Network.PodRange}"));
        }

        Add(
            ResourceKind.Pods,
            Json(new { metadata = Named("kube-system", "coredns-1"), spec = new { }, status = new { podIP = (plan.Definition.Network.PodRange.First + 9).ToString() } }));
        Add(
            ResourceKind.Services,
            Json(new { metadata = Named("default", "kubernetes"), spec = new { clusterIP = (plan.Definition.Network.ServiceRange.First + 1).ToString() } }));
        Add(
            ResourceKind.Services,
            Json(new { metadata = Named("kube-system", "kube-dns"), spec = new { clusterIP = (plan.Definition.Network.ServiceRange.First + 10).ToString() } }));
        Add(
            ResourceKind.ConfigMaps,
            Json(new { metadata = Named("kube-system", "coredns"), data = new { Corefile = $".:53 {{\n    kubernetes {plan.Names.InternalDomain} in-addr.arpa {{\n    }}\n}}" } }));
        Add(
            ResourceKind.Deployments,
            Json(new { metadata = Named("kube-system", "coredns"), spec = new { replicas = 2 }, status = new { readyReplicas = 2 } }));
    }

    /// <summary>The address in the kubeconfig.</summary>
    public Uri Server { get; set; }

    /// <summary>The day that it is looked at.</summary>
    public DateOnly Day { get; set; } =
        ReleaseData.Embedded.Kubernetes.Minors.Single(minor => minor.Branch == Plans.Production.Kubernetes.Branch).Released.AddDays(1);

    /// <summary>Paths at which the API server calls itself ill.</summary>
    public HashSet<string> Ill { get; } = [];

    /// <summary>By attempt, what comes of it otherwise than delivered.</summary>
    public Dictionary<string, Trial> Trials { get; } = [];

    /// <summary>Answers that are the opposite of what was delivered.</summary>
    public HashSet<string> Reversed { get; } = [];

    public KubernetesState State
    {
        get
        {
            var demand = KubernetesDemand.Of(FactList.All, _plan);
            return new KubernetesState(demand.Kinds.ToDictionary(kind => kind, kind => _unreadable.TryGetValue(kind, out var problem)
                ? new KubernetesReading(null, problem)
                : new KubernetesReading([.. _objects.GetValueOrDefault(kind, [])], null)))
            {
                Server = Server,
                Day = Day,
                Health = demand.HealthPaths.ToDictionary(
                    path => path, path => Ill.Contains(path) ? new Answer(null, "500 (Internal Server Error)") : new Answer(true, null)),
                Trials = demand.Attempts.ToDictionary(
                    attempt => attempt, attempt => Trials.GetValueOrDefault($"{attempt}") ?? DeliveredRights.Try(_plan, attempt)),
                Access = demand.Questions.ToDictionary(
                    question => question, question => new Answer(DeliveredRights.Allow(_plan, question) != Reversed.Contains(question.ToString()), null)),
            };
        }
    }

    public JsonObject this[ResourceKind kind, string name] => _objects[kind].Single(item => item.Name() == name);

    public void Add(ResourceKind kind, JsonObject item) => (_objects.TryGetValue(kind, out var list) ? list : _objects[kind] = []).Add(item);

    public void Remove(ResourceKind kind, string name) => _objects[kind].RemoveAll(item => item.Name() == name);

    public void Refuse(ResourceKind kind, string problem) => _unreadable[kind] = problem;

    private static object Named(string @namespace, string name) => new { name, @namespace };

    // As the machine configuration of the plan's form says it.
    private static IEnumerable<string> SignOn(ClusterPlan plan)
    {
        if (plan.ConfigurationForm.Minor >= 14)
            return ["--authentication-config=/system/config/authentication-config.yaml"];
        return plan.Definition.Oidc is not { } oidc ? ["--anonymous-auth=false"] :
        [
            $"--oidc-issuer-url={oidc.Issuer}", $"--oidc-client-id={oidc.ClientId}", "--oidc-username-claim=email", "--oidc-username-prefix=oidc:",
            "--oidc-groups-claim=groups", "--oidc-groups-prefix=oidc:", "--oidc-ca-file=/etc/kubernetes/oidc/ca.crt",
        ];
    }

    private static JsonObject StaticPod(string name, params string[] flags) => Json(new
    {
        metadata = Named("kube-system", name),
        spec = new { hostNetwork = true, containers = new[] { new { command = flags.Prepend("/usr/local/bin/component") } } },
        status = new { podIP = "10.20.0.21", conditions = new[] { new { type = "Ready", status = "True" } } },
    });

    private static JsonObject NodeOf(ClusterPlan plan, MachinePlan machine) => Json(new
    {
        metadata = new { name = machine.Name, labels = machine.Labels.ToDictionary().Append(new("topology.kubernetes.io/zone", machine.Zone.Code)).DistinctBy(label => label.Key).ToDictionary() },
        spec = new { taints = machine.Taints.Select(taint => new { key = taint.Key, effect = taint.Effect.ToString() }) },
        status = new
        {
            conditions = new[] { new { type = "Ready", status = "True" } },
            addresses = new[] { new { type = "InternalIP", address = machine.Address.ToString() } },
            nodeInfo = new { osImage = $"Talos (v{plan.Talos})", kubeletVersion = $"v{plan.Kubernetes}" },
            capacity = new { cpu = $"{machine.VCpu}", memory = $"{machine.MemoryBytes / 1024 * 95 / 100}Ki", pods = "110" },
        },
    });

    private static JsonObject Json(object value) => JsonSerializer.SerializeToNode(value)!.AsObject();
}
