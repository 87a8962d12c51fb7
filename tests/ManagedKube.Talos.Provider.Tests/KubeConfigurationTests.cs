using ManagedKube.Talos.Provider.Clients;
using ManagedKube.Talos.Provider.Tests.Wire;
using Pulumi.Protocol.Values;

namespace ManagedKube.Talos.Provider.Tests;

public sealed class KubeConfigurationTests
{
    private const string Token = KubeConfigurationHandler.TypeToken;
    private static readonly PropertyMap New = PropertyMap.Of(
        ("clusterName", "ctopr"),
        ("authorityCertificate", KnownSecrets.Bundle.Kubernetes.Certificate),
        ("authorityKey", KnownSecrets.Bundle.Kubernetes.Key),
        ("server", "https://10.28.0.20:6443"));

    [Fact]
    public async Task A_kubeconfig_is_made_for_an_administrator()
    {
        await using var plugin = await Plugin.StartAsync();

        var made = await plugin.CreateAsync(Token, New);

        Assert.Equal(["kubeConfig"], made.Outputs.Where(output => output.Value.ContainsSecrets).Select(output => output.Key));
        Assert.Contains("server: https://10.28.0.20:6443\n", made.Text("kubeConfig"), StringComparison.Ordinal);
        Assert.Contains("current-context: admin@ctopr\n", made.Text("kubeConfig"), StringComparison.Ordinal);
        Assert.Equal("CN=admin, O=system:masters", Certificates.OfKubeConfig(made.Text("kubeConfig")).Subject);
    }

    [Fact]
    public async Task A_scoped_one_has_the_user_and_the_groups_given()
    {
        await using var plugin = await Plugin.StartAsync();

        var made = await plugin.CreateAsync(Token, New
            .Set("user", "jane").Set("groups", new ArrayValue(["extended-viewers"])).Set("lifetimeHours", 4));

        Assert.Equal("CN=jane, O=extended-viewers", Certificates.OfKubeConfig(made.Text("kubeConfig")).Subject);
        Assert.Equal("2026-11-26T14:00:00Z", made.Text("expiresAt"));
    }

    [Fact]
    public async Task Another_server_is_an_update_in_place()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, New);
        var moved = New.Set("server", "https://ctopr.mk.ms-cloud-temple.com:6443");

        var diff = await plugin.DiffAsync(made, moved);

        Assert.Equal(["server"], diff.DetailedDiff.Keys);
        Assert.Empty(diff.Replaces);
        Assert.Contains("ctopr.mk.ms-cloud-temple.com", (await plugin.UpdateAsync(made, moved)).Text("kubeConfig"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_end_is_watched_too()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, New);
        plugin.Clock.Advance(TimeSpan.FromDays(300));

        Assert.Equal(["expiresAt"], (await plugin.DiffAsync(made, made.Inputs)).DetailedDiff.Keys);
        Assert.StartsWith("Warning: The kubeconfig of cluster 'ctopr' expires on 2027-11-26T10:00:00Z.", await plugin.MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_inputs_are_refused_with_all_reasons()
    {
        await using var plugin = await Plugin.StartAsync();

        Assert.Equal(
            [
                "server: must be an https URL such as https://10.20.0.20:6443; it is '10.20.0.20'.",
                "user: must have at most 64 characters, none of them a control character.",
                "groups[0]: must have at most 64 characters, none of them a control character.",
            ],
            await plugin.FailuresAsync(Token, New
                .Set("server", "10.20.0.20").Set("user", new string('u', 65)).Set("groups", new ArrayValue(["a\nb"]))));
        Assert.Equal(
            [
                "clusterName: is required.", "authorityCertificate: is required.", "authorityKey: is required.", "server: is required.",
            ],
            await plugin.FailuresAsync(Token, PropertyMap.Empty));
    }
}
