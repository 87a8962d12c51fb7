using System.Collections.Immutable;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Tests.Support;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;

namespace Pulumi.Kubernetes.Tests;

public sealed class ReleaseTests
{
    private readonly RecordingMocks _mocks = new();

    [Fact]
    public async Task Chart_and_values_go_out_as_the_plugin_knows_them()
    {
        await Deployment.TestAsync(_mocks, new(), () =>
        {
            _ = new Release("cilium", new ReleaseArgs
            {
                Chart = "cilium",
                Version = "1.19.5",
                Namespace = "kube-system",
                RepositoryOpts = new RepositoryOptsArgs { Repo = "https://charts.example" },
                Values = { { "hubble", new InputMap<object> { { "enabled", false } } } },
                Timeout = 600,
            });
        });

        var asked = Assert.Single(_mocks.Resources);
        Assert.Equal("kubernetes:helm.sh/v3:Release", asked.Type);
        Assert.Equal(
            ["chart", "compat", "namespace", "repositoryOpts", "timeout", "values", "version"], asked.Inputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("true", asked.Inputs["compat"]);
        var hubble = (ImmutableDictionary<string, object>)((ImmutableDictionary<string, object>)asked.Inputs["values"])["hubble"];
        Assert.Equal(false, hubble["enabled"]);
    }

    [Fact]
    public async Task The_password_of_a_repository_is_secret()
    {
        var args = new RepositoryOptsArgs { Password = "hunter2" };
        var isSecret = false;
        await Deployment.TestAsync(_mocks, new(), async () =>
        {
            isSecret = await Output.IsSecretAsync(args.Password!.ToOutput());
            return new Dictionary<string, object?>();
        });

        Assert.True(isSecret);
    }
}
