using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Tools;
using ManagedKube.NodeDriver.Verbs;

namespace ManagedKube.NodeDriver;

/// <summary>
/// The driver as a program: one verb as its argument, a <see cref="DriverRequest"/> on its standard input, the result as JSON on its
/// standard output, progress and errors on its standard error. Exit code 0 for done, 1 for a failure, 2 for a call that makes no sense.
/// </summary>
internal sealed class Driver(IToolRunner runner, string snapshotFolder, TimeProvider time, Action<string> progress)
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int WrongUsage = 2;

    public async Task<int> RunAsync(string[] arguments, Stream input, Stream output, CancellationToken cancel)
    {
        try
        {
            if (arguments is not [var verb])
                throw new UsageException("one verb is needed: observe, bootstrap, converge, kubernetes, leave, ready, spare or snapshot");
            var request = await ReadAsync(input, cancel).ConfigureAwait(false);
            using var clients = new ClusterClients(request.Cluster, runner, time);
            await RunAsync(verb, new DriverRun(request, clients, new EtcdSnapshots(snapshotFolder, time), time, progress), output, cancel).ConfigureAwait(false);
            return Done;
        }
        catch (UsageException exception)
        {
            progress($"error: {exception.Message}");
            return WrongUsage;
        }
        catch (Exception exception) when (exception is DriverException or Talos.Secrets.InvalidSecretsException)
        {
            progress($"error: {exception.Message}");
            return Failed;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            progress("error: cancelled. What was begun goes on with the next run.");
            return Failed;
        }
    }

    private static async Task RunAsync(string verb, DriverRun run, Stream output, CancellationToken cancel)
    {
        switch (verb)
        {
            case "observe":
                await WriteAsync(output, await new Observe(run).RunAsync(cancel).ConfigureAwait(false), DriverJson.Default.ObservedCluster, cancel).ConfigureAwait(false);
                break;
            case "bootstrap":
                await WriteAsync(output, await new Bootstrap(run).RunAsync(cancel).ConfigureAwait(false), DriverJson.Default.ClusterOutcome, cancel).ConfigureAwait(false);
                break;
            case "converge":
                await WriteAsync(output, await new Converge(run).RunAsync(Single(run), cancel).ConfigureAwait(false), DriverJson.Default.NodeOutcome, cancel).ConfigureAwait(false);
                break;
            case "kubernetes":
                var version = run.Request.KubernetesVersion ?? throw new UsageException("the request names no kubernetesVersion");
                await WriteAsync(output, await new KubernetesUpgrade(run).RunAsync(version, cancel).ConfigureAwait(false), DriverJson.Default.ClusterOutcome, cancel).ConfigureAwait(false);
                break;
            case "leave":
                await new Leave(run).RunAsync(Single(run), cancel).ConfigureAwait(false);
                break;
            case "spare":
                await WriteAsync(output, await new Spare(run).RunAsync(Single(run), cancel).ConfigureAwait(false), DriverJson.Default.SpareOutcome, cancel).ConfigureAwait(false);
                break;
            case "ready":
                await WriteAsync(output, await new AwaitReady(run).RunAsync(run.Request.Awaited, cancel).ConfigureAwait(false), DriverJson.Default.ReadyOutcome, cancel).ConfigureAwait(false);
                break;
            case "snapshot":
                var file = run.Request.SnapshotFile ?? throw new UsageException("the request names no snapshotFile");
                await WriteAsync(output, await EtcdSnapshots.TakeAsync(run, file, cancel).ConfigureAwait(false), DriverJson.Default.SnapshotOutcome, cancel).ConfigureAwait(false);
                break;
            default:
                throw new UsageException($"there is no verb '{verb}'");
        }
    }

    private static DesiredNode Single(DriverRun run) =>
        run.Request.Nodes is [var node] ? node : throw new UsageException($"one node is needed, and the request has {run.Request.Nodes.Length}");

    private static async Task<DriverRequest> ReadAsync(Stream input, CancellationToken cancel)
    {
        DriverRequest? request;
        try
        {
            // A read from a terminal or pipe does not notice that it is cancelled.
            request = await JsonSerializer.DeserializeAsync(input, DriverJson.Default.DriverRequest, cancel).AsTask().WaitAsync(cancel).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            // Not its message: it may quote what it could not read.
            throw new UsageException($"the request on the standard input cannot be read, at {exception.Path ?? "its begin"} (line {exception.LineNumber})");
        }

        if (request is null || request.Cluster.ControlPlanes.IsDefaultOrEmpty)
            throw new UsageException("the request on the standard input names no control plane");
        return request;
    }

    private static async Task WriteAsync<T>(Stream output, T result, JsonTypeInfo<T> form, CancellationToken cancel)
    {
        await JsonSerializer.SerializeAsync(output, result, form, cancel).ConfigureAwait(false);
        await output.FlushAsync(cancel).ConfigureAwait(false);
    }

    private sealed class UsageException(string message) : Exception(message);
}
