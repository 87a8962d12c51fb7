using System.Collections.Immutable;
using System.Security.Cryptography;
using ManagedKube.Engine.Providers.Command;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Charts;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Kubernetes.Objects;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>Releases of Helm charts.</summary>
/// <param name="cluster">The configured cluster.</param>
/// <param name="environment">The environment of the operation.</param>
/// <param name="folder">The folder of the program, to which paths are relative.</param>
/// <param name="log">Shows what is waited for.</param>
internal sealed class ReleaseResource(Func<ClusterConnection> cluster, Func<string, string?> environment, string folder, IEngineLog log) : IResourceType
{
    private const string Deployed = "deployed";
    private const int SuffixBytes = 4;

    // So that the names that charts make of it are not too long.
    private const int LongestName = 53;

    public CheckResponse Check(CheckRequest request)
    {
        var failures = ReleaseInputs.Schema.Check(request.News);
        if (!failures.IsEmpty)
            return new(request.News, failures);
        var inputs = request.News;
        if (inputs.Get("name")?.Unwrapped is null or NullValue)
            inputs = inputs.Set("name", request.Olds.Text("name") ?? Name(request.Urn.Name.ToLowerInvariant(), request.RandomSeed.Span));
        if (inputs.Get("namespace")?.Unwrapped is null or NullValue)
            inputs = inputs.Set("namespace", cluster().Namespace);
        return CheckResponse.Valid(inputs);
    }

    public Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel)
    {
        var changes = ValueDiff.Compare(Mattering(request.OldInputs), Mattering(request.News))
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind, change.Path.Elements is [{ Key: "name" or "namespace" }]));
        return Task.FromResult(new DiffResponse([.. changes]));
    }

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel)
    {
        if (request.Preview)
            return new("", request.Inputs);
        var spec = Spec(request.Inputs, request.Timeout);
        var outputs = await ChangeAsync(
            request.Urn, spec, (installer, token) => installer.InstallAsync(request.Urn, spec, token), before: null, cancel).ConfigureAwait(false);
        return new(Id(spec), outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel)
    {
        if (request.Preview)
            return request.OldOutputs.Remove("status").Remove("resourceNames").SetAll(request.News);
        var spec = Spec(request.News, request.Timeout);
        var before = await GuardAsync(spec, token => Store.LatestAsync(spec.Namespace, spec.Name, token), cancel).ConfigureAwait(false);
        return await ChangeAsync(request.Urn, spec, (installer, token) => installer.UpgradeAsync(request.Urn, spec, token), before, cancel).ConfigureAwait(false);
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel)
    {
        var connection = cluster();
        var key = ObjectKey.Of(request.Id);
        try
        {
            if (await Store.LatestAsync(key.Namespace ?? connection.Namespace, key.Name, cancel).ConfigureAwait(false) is not { } record)
                return ReadResponse.Gone;
            var inputs = request.Inputs.Count == 0
                ? Imported(record)
                : ReleaseOutputs.Present(request.Inputs, ReleaseValues.Of(request.Inputs, folder), record);
            var outputs = ReleaseOutputs.Of(inputs, record);
            return record.Status == Deployed
                ? new(request.Id, inputs, outputs)
                : throw new InitializationFailedException(request.Id, inputs, outputs, [$"The release {request.Id} is {record.Status}: {record.Description}"]);
        }
        catch (UnreachableException e) when (connection.Settings.DeleteUnreachable)
        {
            log.Warning($"The release {request.Id} counts as gone, as deleteUnreachable says, since the cluster is unreachable: {e.Message}.", request.Urn);
            return ReadResponse.Gone;
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            throw ObjectFailures.Of($"The release {request.Id} cannot be read", e, nothingHappened: true);
        }
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancel)
    {
        var key = ObjectKey.Of(request.Id);
        var connection = cluster();
        var spec = ReleaseSpec.Of(request.OldInputs, [], connection.Namespace, request.Timeout) with
        {
            Name = key.Name,
            Namespace = key.Namespace ?? connection.Namespace,
        };
        try
        {
            if (!(await Store.HistoryAsync(spec.Namespace, spec.Name, cancel).ConfigureAwait(false)).IsEmpty)
                await Installer().UninstallAsync(request.Urn, spec, cancel).ConfigureAwait(false);
        }
        catch (UnreachableException e) when (connection.Settings.DeleteUnreachable)
        {
            log.Warning($"The release {request.Id} counts as gone, as deleteUnreachable says, since the cluster is unreachable: {e.Message}.", request.Urn);
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            throw ObjectFailures.Of($"The release {request.Id} cannot be removed", e);
        }
    }

    public async Task<ImmutableArray<ListResult>> FindCreatedAsync(PropertyMap inputs, CancellationToken cancel)
    {
        var spec = ReleaseSpec.Of(inputs, [], cluster().Namespace, limit: null);
        return await GuardAsync(spec, token => Store.LatestAsync(spec.Namespace, spec.Name, token), cancel).ConfigureAwait(false) is null
            ? []
            : [new(Id(spec), $"release {spec}")];
    }

    private ReleaseStore Store => new(cluster().Client);

    private static string Id(ReleaseSpec spec) => $"{spec.Namespace}/{spec.Name}";

    private static PropertyMap Mattering(PropertyMap inputs) => inputs.Where((name, _) => ReleaseInputs.Matters(name));

    private static string Name(string resource, ReadOnlySpan<byte> seed)
    {
        var suffix = Convert.ToHexStringLower((seed.IsEmpty ? RandomNumberGenerator.GetBytes(SuffixBytes) : SHA256.HashData(seed)).AsSpan(0, SuffixBytes));
        return $"{resource[..Math.Min(resource.Length, LongestName - suffix.Length - 1)]}-{suffix}";
    }

    private static PropertyMap Imported(ReleaseRecord record) => PropertyMap.Of(
        ("chart", record.ChartName),
        ("name", record.Name),
        ("namespace", record.Namespace),
        ("version", record.ChartVersion),
        ("values", Values.ObjectJson.Read(record.Values)));

    private ReleaseSpec Spec(PropertyMap inputs, TimeSpan? limit) => ReleaseSpec.Of(inputs, ReleaseValues.Of(inputs, folder), cluster().Namespace, limit);

    private IChartInstaller Installer() => ChartInstallers.For(cluster(), environment, folder, log);

    private async Task<PropertyMap> ChangeAsync(
        Pulumi.Protocol.Urn urn, ReleaseSpec spec, Func<IChartInstaller, CancellationToken, Task> change, ReleaseRecord? before, CancellationToken cancel)
    {
        var installer = Installer();
        try
        {
            await GuardAsync(spec, async token =>
            {
                await change(installer, token).ConfigureAwait(false);
                return true;
            }, cancel).ConfigureAwait(false);
        }
        catch (ProviderException e) when (!e.NothingHappened)
        {
            await ThrowIfPartialAsync(spec, before, e).ConfigureAwait(false);
            throw;
        }
        var record = await GuardAsync(spec, token => Store.LatestAsync(spec.Namespace, spec.Name, token), cancel).ConfigureAwait(false)
            ?? throw new ProviderException($"The release {spec} was made, but the cluster has no record of it. Does Helm keep its records elsewhere (HELM_DRIVER)?");
        log.Status(urn, $"revision {record.Revision} of {record.ChartName} {record.ChartVersion} is {record.Status}");
        return ReleaseOutputs.Of(spec.Inputs, record);
    }

    // What a failed change has left is there, so the state must know of it; a release that was undone is as before.
    private async Task ThrowIfPartialAsync(ReleaseSpec spec, ReleaseRecord? before, ProviderException failure)
    {
        ReleaseRecord? record;
        try
        {
            record = await Store.LatestAsync(spec.Namespace, spec.Name, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            return;
        }
        if (record is not null && (before is null || record.Status != Deployed))
            throw new InitializationFailedException(Id(spec), spec.Inputs, ReleaseOutputs.Of(spec.Inputs, record), [failure.Message], failure);
    }

    private static async Task<T> GuardAsync<T>(ReleaseSpec spec, Func<CancellationToken, Task<T>> call, CancellationToken cancel)
    {
        try
        {
            return await call(cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            var failure = ObjectFailures.Of($"The release {spec} cannot be made", e);
            throw new ProviderException(new SecretMask(spec.Inputs).Apply(failure.Message), inner: e) { AuthenticationFailed = failure.AuthenticationFailed };
        }
    }
}
