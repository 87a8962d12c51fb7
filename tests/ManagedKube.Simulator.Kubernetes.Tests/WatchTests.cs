using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class WatchTests
{
    private const string Maps = "api/v1/namespaces/default/configmaps";

    [Fact]
    public async Task Changes_are_told_from_a_version_on()
    {
        await using var cluster = await TestCluster.StartAsync();
        var start = (string)(await cluster.Admin.GetAsync(Maps))["metadata"]!["resourceVersion"]!;
        await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "a"}}""");
        using var watch = await Watch.OpenAsync(cluster, $"{Maps}?watch=true&resourceVersion={start}");
        Assert.Equal(("ADDED", "a"), await watch.NextAsync());
        await cluster.Admin.MergeAsync(Maps + "/a", """{"data": {"x": "1"}}""");
        Assert.Equal(("MODIFIED", "a"), await watch.NextAsync());
        await cluster.Admin.SendAsync(HttpMethod.Delete, Maps + "/a");
        Assert.Equal(("DELETED", "a"), await watch.NextAsync());
    }

    [Fact]
    public async Task An_object_that_leaves_the_selection_is_deleted_for_its_watcher()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "a", "labels": {"x": "1"}}}""");
        using var watch = await Watch.OpenAsync(cluster, $"{Maps}?watch=true&labelSelector=x%3D1");
        Assert.Equal(("ADDED", "a"), await watch.NextAsync());
        await cluster.Admin.MergeAsync(Maps + "/a", """{"metadata": {"labels": {"x": "2"}}}""");
        Assert.Equal(("DELETED", "a"), await watch.NextAsync());
    }

    [Fact]
    public async Task The_end_of_what_is_there_already_is_marked()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "a", "labels": {"x": "1"}}}""");
        using var watch = await Watch.OpenAsync(
            cluster,
            $"{Maps}?watch=true&labelSelector=x&sendInitialEvents=true&allowWatchBookmarks=true&resourceVersionMatch=NotOlderThan");
        Assert.Equal("ADDED", (await watch.NextAsync()).Kind);
        Assert.Equal("BOOKMARK", (await watch.NextAsync()).Kind);
    }

    [Fact]
    public async Task A_version_from_before_a_restart_is_too_old()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "a"}}""");
        await cluster.RestartAsync();
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Get, $"{Maps}?watch=true&resourceVersion=1");
        Assert.Equal(HttpStatusCode.Gone, code);
        Assert.Equal("Expired", (string?)status["reason"]);
    }

    [Fact]
    public async Task An_API_that_goes_away_cuts_its_watches()
    {
        await using var cluster = await TestCluster.StartAsync();
        using var watch = await Watch.OpenAsync(cluster, $"{Maps}?watch=true&labelSelector=x");
        cluster.Api.IsAvailable = false;
        await Assert.ThrowsAnyAsync<IOException>(watch.NextAsync);
    }

    private sealed class Watch(HttpResponseMessage response, StreamReader reader) : IDisposable
    {
        public static async Task<Watch> OpenAsync(TestCluster cluster, string path)
        {
            var response = await cluster.Admin.HttpClient.GetAsync(
                new Uri(cluster.Admin.BaseUri, path), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            response.EnsureSuccessStatusCode();
            return new Watch(response, new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
        }

        public async Task<(string Kind, string? Name)> NextAsync()
        {
            using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            var line = await reader.ReadLineAsync(end.Token) ?? throw new IOException("The watch has ended.");
            var change = JsonNode.Parse(line)!;
            return ((string)change["type"]!, (string?)change["object"]!["metadata"]!["name"]);
        }

        public void Dispose()
        {
            reader.Dispose();
            response.Dispose();
        }
    }
}
