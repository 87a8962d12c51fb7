using System.Text.Json;
using Pulumi.Kubernetes.Tests.Support;
using Pulumi.Kubernetes.Types.Inputs.Provider;

namespace Pulumi.Kubernetes.Tests;

public sealed class ProviderTests
{
    [Fact]
    public async Task Everything_but_texts_is_sent_as_json_text()
    {
        var mocks = new RecordingMocks();
        await Deployment.TestAsync(mocks, new(), () =>
        {
            _ = new Provider("cluster", new ProviderArgs
            {
                KubeConfig = "{}",
                ClusterIdentifier = "ctopr",
                EnablePatchForce = true,
                KubeClientSettings = new KubeClientSettingsArgs { Burst = 120 },
            });
        });

        var asked = Assert.Single(mocks.Resources);
        Assert.Equal("pulumi:providers:kubernetes", asked.Type);
        Assert.Equal("true", asked.Inputs["enablePatchForce"]);
        using var settings = JsonDocument.Parse((string)asked.Inputs["kubeClientSettings"]);
        Assert.Equal(120, settings.RootElement.GetProperty("burst").GetInt32());
        Assert.Equal("{}", asked.Inputs["kubeconfig"]);
    }
}
