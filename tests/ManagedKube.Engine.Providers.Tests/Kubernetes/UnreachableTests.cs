using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class UnreachableTests
{
    private static readonly PropertyMap Settings = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: tenant}}");

    [Fact]
    public async Task Unreachable_is_never_absent()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Settings);
        await fixture.Cluster.DisposeAsync();

        var read = await Assert.ThrowsAsync<ProviderException>(() => fixture.ReadAsync(created, Settings));
        Assert.Contains("the cluster is unreachable, so nothing is known of what it holds", read.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ProviderException>(() => fixture.DeleteAsync(created, Settings));
        await Assert.ThrowsAsync<ProviderException>(() => fixture.UpdateAsync(created, Settings, Settings));
    }

    [Theory]
    [InlineData(404, "", "404 page not found", true)]
    [InlineData(403, "Forbidden", "forbidden: User cannot get", false)]
    [InlineData(500, "InternalError", "etcdserver: no leader", false)]
    public async Task Nothing_but_the_word_of_an_api_server_proves_absence(int status, string reason, string message, bool plain)
    {
        await using var fixture = await StartAsync(("deleteUnreachable", true));
        var created = await fixture.CreateAsync(Settings);
        fixture.Cluster.Before = request =>
        {
            if (request.Contains("/configmaps/settings", StringComparison.Ordinal))
                throw new FakeRefusal(status, reason, message) { IsPlain = plain };
        };

        await Assert.ThrowsAsync<ProviderException>(() => fixture.ReadAsync(created, Settings));
        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.DeleteAsync(created, Settings));
        Assert.Equal(status == 403, failure.NothingHappened);
    }

    [Fact]
    public async Task Only_where_the_provider_says_so_an_unreachable_object_counts_as_gone()
    {
        await using var fixture = await StartAsync(("deleteUnreachable", "true"));
        var created = await fixture.CreateAsync(Settings);
        await fixture.Cluster.DisposeAsync();

        Assert.Equal("", (await fixture.ReadAsync(created, Settings)).Id);
        await fixture.DeleteAsync(created, Settings);
        Assert.All(fixture.Log.Lines, line => Assert.Contains("As deleteUnreachable says, it counts as gone.", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_of_a_change_says_that_it_could_not_be_tried()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Settings);
        await fixture.Cluster.DisposeAsync();
        var news = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: tenant, labels: {a: b}}}");

        Assert.Equal(["Add metadata.labels"], await fixture.DiffAsync(created, Settings, news));
        Assert.Contains("cluster is unreachable", Assert.Single(fixture.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_that_are_refused_are_told_as_such()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Before = _ => throw new FakeRefusal(401, "Unauthorized", "Unauthorized");

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(Settings));
        Assert.True(failure.AuthenticationFailed);
        Assert.DoesNotContain("t0ken-of-admin", failure.Message, StringComparison.Ordinal);
    }
}
