using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Engine.State;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.Talos.Secrets;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>The state of a stack whose cluster was deployed: machines, disks, nodes and the record.</summary>
internal static class DeployedCluster
{
    public const string Key = "-----BEGIN EC PRIVATE KEY----- canary";

    /// <summary>The stack's file.</summary>
    public static string File { get; } = Customers.CoreDevTest.With(
        "    versions:", "    exposure: {publicIps: [203.0.113.65, 203.0.113.66], operators: [198.51.100.0/28]}\n    versions:");

    private const string DiskType = "openiaas:compute:VirtualDisk";
    private const string CommandType = "command:local:Command";

    public static Urn Urn(string type, string name) => Pulumi.Protocol.Urn.Create("ctodev", "managedkube", Steps.Stack, type, name);

    public static Urn Machine(string name) => Urn(ClusterResources.VirtualMachine, name);

    /// <summary>Records the cluster of the stack's file, as an update that ended well leaves it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="edit">Changes what is recorded.</param>
    /// <param name="file">The stack's file; null for the usual one.</param>
    public static async Task<TestProject> WithClusterAsync(this TestProject project, Func<ResourceState, ResourceState>? edit = null, string? file = null)
    {
        project.WithStack("ctodev", file ?? File).WithVariable("PULUMI_CONFIG_PASSPHRASE", RecordedStack.Passphrase);
        project.Checks = [new ClusterDefinitionCheck()];
        var (plan, problems) = new ClusterPlanning(project.Services, project.Workplace).Plan("ctodev");
        Assert.True(plan is not null, string.Join('\n', problems.Select(problem => problem.Message)));
        await using var session = await project.OpenAsync();
        await session.RecordAsync(new StateChange { Put = [.. Resources(plan).Select(edit ?? (state => state))] });
        await session.CommitAsync(Update(), TestContext.Current.CancellationToken);
        return project;
    }

    /// <summary>Records what a deployment of the stack's file leaves that ends well.</summary>
    public static async Task RecordNextStepAsync(this TestProject project, IStackSession session)
    {
        var recorded = RecordedOutput.Read(project.Workplace.Loader.State("ctodev").Look().Outputs());
        var (plan, _) = StagedDeployment.Apply(new ClusterPlanning(project.Services, project.Workplace).Plan("ctodev").Plan!, recorded, ReleaseData.Embedded);
        await session.RecordAsync(new StateChange { Put = [Stack(plan)] });
        await session.CommitAsync(Update(), TestContext.Current.CancellationToken);
    }

    /// <summary>Records what a deletion of everything leaves.</summary>
    public static async Task RecordNothingAsync(this TestProject project, IStackSession session)
    {
        await session.RecordAsync(new StateChange { Remove = [.. project.State().Resources.Select(resource => resource.Key)] });
        await session.CommitAsync(Update(), TestContext.Current.CancellationToken);
    }

    /// <summary>The versions that the last deployment recorded.</summary>
    public static (string Talos, string Kubernetes) RecordedVersions(this TestProject project)
    {
        var versions = RecordedOutput.Read(project.Workplace.Loader.State("ctodev").Look().Outputs())!.Versions;
        return (versions.Talos.ToString(), versions.Kubernetes.ToString());
    }

    private static HistoryEntry Update() => new()
    {
        Kind = "update",
        Message = "",
        Started = Steps.Time,
        Ended = Steps.Time.AddSeconds(3),
        Succeeded = true,
        ResourceChanges = ImmutableSortedDictionary<string, int>.Empty,
    };

    private static ResourceState Stack(ClusterPlan plan) => new()
    {
        Urn = Steps.Stack,
        Type = Pulumi.Protocol.Urn.StackType,
        Outputs = PropertyMap.Of((RecordedFacts.OutputName, Value(RecordedFactsJson.Write(RecordedFacts.Of(plan))))),
    };

    private static IEnumerable<ResourceState> Resources(ClusterPlan plan)
    {
        var provider = $"{RecordedStack.Provider}::p1";
        yield return Stack(plan);
        yield return new ResourceState { Urn = RecordedStack.Provider, Type = RecordedStack.Provider.Type, Custom = true, Id = "p1" };
        yield return Command("ctodev-bootstrap", "bootstrap", Request(plan, null));
        foreach (var machine in plan.Machines)
        {
            var urn = Machine(machine.Name);
            yield return new ResourceState { Urn = urn, Type = urn.Type, Custom = true, Id = $"id-of-{machine.Name}", Parent = Steps.Stack, Provider = provider, Protect = machine.IsProtected };
            if (machine.IsKubernetesNode)
                yield return Command($"{machine.Name}-node", "converge", Request(plan, machine)) with { Dependencies = [urn] };
            foreach (var disk in machine.CephDisks)
            {
                yield return new ResourceState
                {
                    Urn = Urn(DiskType, disk.Name),
                    Type = DiskType,
                    Custom = true,
                    Id = $"id-of-{disk.Name}",
                    Parent = Steps.Stack,
                    Provider = provider,
                    Protect = true,
                    Dependencies = [urn],
                    PropertyDependencies = ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty.Add("virtualMachineId", [urn]),
                };
            }
        }
    }

    private static ResourceState Command(string name, string verb, DriverRequest request) => new()
    {
        Urn = Urn(CommandType, name),
        Type = CommandType,
        Custom = true,
        Id = $"id-of-{name}",
        Parent = Steps.Stack,
        Inputs = PropertyMap.Of(
            ("create", verb),
            ("delete", "leave"),
            ("stdin", ((PropertyValue)JsonSerializer.Serialize(request, DriverJson.Default.DriverRequest)).AsSecret())),
    };

    private static DriverRequest Request(ClusterPlan plan, MachinePlan? machine) => new()
    {
        Cluster = new ClusterAccess
        {
            Name = "ctodev",
            Endpoint = plan.NodeEndpoint,
            ControlPlanes = [new NodeAddress("ctodev-cp-01", "10.20.0.21")],
            TalosAuthority = new CertificateAndKey("certificate", Key),
            KubernetesAuthority = new CertificateAndKey("certificate", Key),
        },
        Nodes = machine is null ? [] :
        [
            new DesiredNode
            {
                Name = machine.Name,
                Address = machine.Address.ToString(),
                Role = machine.Name.Contains("-cp-", StringComparison.Ordinal) ? NodeRole.ControlPlane : machine.CephDisks.IsEmpty ? NodeRole.Worker : NodeRole.Carrier,
                Configuration = "version: v1alpha1",
                TalosVersion = "1.14.6",
                Installer = "installer",
            },
        ],
    };

    private static PropertyValue Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => PropertyMap.From(json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Value(member.Value)))),
        JsonValueKind.Array => new ArrayValue([.. json.EnumerateArray().Select(Value)]),
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        _ => NullValue.Instance,
    };
}
