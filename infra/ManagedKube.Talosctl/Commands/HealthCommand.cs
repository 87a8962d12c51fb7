using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;
using Option = System.CommandLine.Option;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Waits until a cluster is healthy.</summary>
internal sealed class HealthCommand : NodeCommand
{
    private readonly Option<string[]> _controlPlanes = new("--control-plane-nodes") { Description = "The addresses of the control planes." };
    private readonly Option<string[]> _workers = new("--worker-nodes") { Description = "The addresses of the workers." };
    private readonly Option<string> _timeout = new("--wait-timeout") { Description = "How long to wait.", DefaultValueFactory = _ => "20m" };
    private readonly Option<bool> _server = new("--server") { Description = "Let the node check.", DefaultValueFactory = _ => true };
    private readonly Option<string?> _endpoint = new("--k8s-endpoint") { Description = "The Kubernetes API, instead of the one that the nodes know." };

    public HealthCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "health", "Check the health of a cluster.")
    {
        foreach (var option in (Option[])[_controlPlanes, _workers, _timeout, _server, _endpoint])
            Options.Add(option);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        var client = session.Single();
        var cluster = new ClusterInfo
        {
            ControlPlaneNodes = { GlobalOptions.Split(arguments, _controlPlanes) },
            WorkerNodes = { GlobalOptions.Split(arguments, _workers) },
            ForceEndpoint = arguments.GetValue(_endpoint) ?? "",
        };
        var timeout = Durations.Parse(arguments.GetValue(_timeout)!);
        if (arguments.GetValue(_server))
            await CheckByNodeAsync(session, client, cluster, timeout, cancel).ConfigureAwait(false);
        else
            await session.Waiting.UntilAsync(() => MissingAsync(session, client, cluster, cancel), timeout, cancel).ConfigureAwait(false);
    }

    private static async Task CheckByNodeAsync(Session session, NodeClient client, ClusterInfo cluster, TimeSpan timeout, CancellationToken cancel)
    {
        var request = new HealthCheckRequest { WaitTimeout = Duration.FromTimeSpan(timeout), ClusterInfo = cluster };
        await client.CallAsync(async channel =>
        {
            using var answers = new ClusterService.ClusterServiceClient(channel).HealthCheck(request, client.Headers, cancellationToken: cancel);
            await foreach (var answer in answers.ResponseStream.ReadAllAsync(cancel).ConfigureAwait(false))
                session.Host.Error.WriteLine(answer.Message);
            return true;
        }).ConfigureAwait(false);
    }

    private static async Task<string?> MissingAsync(Session session, NodeClient client, ClusterInfo cluster, CancellationToken cancel)
    {
        var answer = await client
            .MachineAsync(machine => machine.EtcdMemberListAsync(new EtcdMemberListRequest(), client.Headers, cancellationToken: cancel))
            .ConfigureAwait(false);
        var members = answer.Messages.SelectMany(message => message.Members).ToList();
        if (members.Exists(member => member.IsLearner) || (cluster.ControlPlaneNodes.Count > 0 && members.Count != cluster.ControlPlaneNodes.Count))
            return "etcd members are not the control planes";
        foreach (var node in cluster.ControlPlaneNodes.Concat(cluster.WorkerNodes).DefaultIfEmpty(client.Node))
        {
            if (await MachineStatuses.ProblemAsync(session.To(node), cancel).ConfigureAwait(false) is { } problem)
                return problem;
        }

        return null;
    }
}
