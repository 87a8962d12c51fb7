using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using ManagedKube.Engine.Providers.Command;
using ManagedKube.Engine.Providers.Command.Processes;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>Brings charts by Helm itself. Secrets reach it by its standard input and by files that only the user may read and that are gone afterwards.</summary>
/// <param name="program">Where Helm is.</param>
/// <param name="cluster">The cluster.</param>
/// <param name="environment">The environment of the operation.</param>
/// <param name="folder">The folder of the program, to which paths are relative.</param>
/// <param name="log">Shows what Helm says.</param>
internal sealed class HelmCommand(string program, ClusterConnection cluster, Func<string, string?> environment, string folder, IEngineLog log) : IChartInstaller
{
    private static readonly ImmutableArray<string> PassedOn =
        ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy", "PATH", "HOME", "KUBECONFIG"];

    /// <summary>Where Helm is; null when it is nowhere on the PATH.</summary>
    public static string? Find(Func<string, string?> environment) => (environment("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(place => Path.Combine(place, OperatingSystem.IsWindows() ? "helm.exe" : "helm"))
        .FirstOrDefault(File.Exists);

    public Task InstallAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel) => RunWithChartAsync(urn, spec, HelmArguments.Install(spec), cancel);

    public Task UpgradeAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel) => RunWithChartAsync(urn, spec, HelmArguments.Upgrade(spec), cancel);

    public async Task UninstallAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel)
    {
        using var files = new HelmFiles(cluster.Settings, spec.Repository);
        await RunAsync(urn, spec, files, HelmArguments.Uninstall(spec), [], cancel).ConfigureAwait(false);
    }

    private async Task RunWithChartAsync(Urn urn, ReleaseSpec spec, ImmutableArray<string> arguments, CancellationToken cancel)
    {
        using var files = new HelmFiles(cluster.Settings, spec.Repository);
        if (files.RepositoryName is { } name)
            await RunAsync(urn, spec, files, ["repo", "update", name], [], cancel).ConfigureAwait(false);
        arguments = [.. arguments, .. HelmArguments.Chart(spec, files.RepositoryName)];
        await RunAsync(urn, spec, files, arguments, Encoding.UTF8.GetBytes(spec.Values.ToJsonString()), cancel).ConfigureAwait(false);
    }

    private async Task RunAsync(Urn urn, ReleaseSpec spec, HelmFiles files, ImmutableArray<string> arguments, byte[] input, CancellationToken cancel)
    {
        var mask = new SecretMask(spec.Inputs);
        var output = new CommandOutput(showStdout: null, line => log.Status(urn, mask.Apply(line)));
        var process = new ChildProcess
        {
            Program = program,
            Arguments = arguments,
            Folder = folder,
            Environment =
            [
                .. PassedOn.Where(name => environment(name) is not null).Select(name => KeyValuePair.Create(name, environment(name)!)),
                .. files.Variables,
                .. cluster.Settings.Context is { } context ? [KeyValuePair.Create("HELM_KUBECONTEXT", context)] : Array.Empty<KeyValuePair<string, string>>(),
            ],
            Input = input,
        };
        int exitCode;
        try
        {
            exitCode = await process.RunAsync(output, cancel).ConfigureAwait(false);
        }
        catch (Win32Exception e)
        {
            throw new ProviderException($"helm cannot be started: {e.Message}", nothingHappened: true, e);
        }
        catch (OperationCanceledException e)
        {
            throw new ProviderException($"The release {spec} was interrupted; helm {arguments[0]} was ended.", inner: e);
        }
        if (exitCode != 0)
            throw new ProviderException(mask.Apply(
                $"The release {spec}: helm {arguments[0]} failed (exit code {exitCode.ToString(CultureInfo.InvariantCulture)}): {output.Stderr}"));
    }
}
