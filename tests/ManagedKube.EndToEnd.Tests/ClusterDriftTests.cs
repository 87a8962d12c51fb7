using System.Text;
using CliWrap;
using CliWrap.Buffered;
using ManagedKube.Tests;

namespace ManagedKube.EndToEnd.Tests;

/// <summary>Somebody changes objects in a cluster by hand.</summary>
public sealed class ClusterDriftTests(DeliveredCluster delivered)
{
    private const string Label = "pod-security.kubernetes.io/enforce";

    [Fact]
    public async Task What_we_own_is_drift_with_both_values_and_what_others_own_is_none()
    {
        using var place = await delivered.PlaceAsync();
        await using var world = await SimulatedWorld.StartAsync(place);
        var kubeconfig = Path.Combine(place.Home, "kubeconfig");
        await File.WriteAllTextAsync(
            kubeconfig, (await place.ExpectAsync(0, "outputs", "ctodev", "kubeConfig", "--show-secrets")).Output, TestContext.Current.CancellationToken);

        await KubectlAsync(world, kubeconfig, "annotate", "namespace", "metallb-system", "owner=somebody-else");
        await place.ExpectAsync(0, "drift", "ctodev");

        await KubectlAsync(world, kubeconfig, "label", "namespace", "metallb-system", $"{Label}=baseline", "--overwrite");
        var drift = await place.ExpectAsync(7, "drift", "ctodev");
        Assert.Contains("ctodev-metallb-system", drift.Output, StringComparison.Ordinal);
        Assert.Contains($"metadata.labels[\"{Label}\"]: \"privileged\" => \"baseline\"", drift.Output, StringComparison.Ordinal);

        await place.ExpectAsync(0, "up", "ctodev", "--yes", "--refresh");
        await place.ExpectAsync(0, "drift", "ctodev");
    }

    private static async Task KubectlAsync(SimulatedWorld world, string kubeconfig, params string[] arguments)
    {
        var ended = await Cli.Wrap("dotnet")
            .WithArguments([Repository.File("artifacts/bin/ManagedKube.Kubectl/debug/kubectl.dll"), "--kubeconfig", kubeconfig, .. arguments])
            .WithEnvironmentVariables(variables => variables.Set("HTTPS_PROXY", world.Proxy))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(Encoding.UTF8, Encoding.UTF8, TestContext.Current.CancellationToken);
        Assert.True(ended.ExitCode == 0, ended.StandardError);
    }
}
