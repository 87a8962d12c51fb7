using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class PersistenceTests
{
    private const string Maps = "api/v1/namespaces/default/configmaps";

    [Fact]
    public async Task Objects_outlive_the_process()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "gone"}}""");
        var made = await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "a"}, "data": {"x": "1"}}""");
        await cluster.Admin.SendAsync(HttpMethod.Delete, Maps + "/gone");
        await cluster.RestartAsync();
        Assert.Equal(made.ToJsonString(), (await cluster.Admin.GetAsync(Maps + "/a")).ToJsonString());
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Admin.SendAsync(HttpMethod.Get, Maps + "/gone")).Code);
        var later = await cluster.Admin.MergeAsync(Maps + "/a", """{"data": {"x": "2"}}""");
        Assert.True(Version(later) > Version(made));
    }

    [Fact]
    public void An_entry_that_was_not_written_to_its_end_is_left_out()
    {
        using var folder = new TemporaryFolder();
        using (var store = new ObjectStore(folder.File("objects.log")))
        {
            store.Put(Known.ConfigMaps, Map("a"));
            store.Put(Known.ConfigMaps, Map("b"));
        }

        var content = File.ReadAllBytes(folder.File("objects.log"));
        File.WriteAllBytes(folder.File("objects.log"), content[..^5]);
        using var reopened = new ObjectStore(folder.File("objects.log"));
        Assert.Equal(["a"], reopened.List(Known.ConfigMaps).Select(item => item.Name));
        reopened.Put(Known.ConfigMaps, Map("c"));
        Assert.Equal(3, reopened.Version);
    }

    [Fact]
    public void A_damaged_entry_in_the_middle_is_told()
    {
        using var folder = new TemporaryFolder();
        using (var store = new ObjectStore(folder.File("objects.log")))
        {
            store.Put(Known.ConfigMaps, Map("a"));
            store.Put(Known.ConfigMaps, Map("b"));
        }

        var content = File.ReadAllBytes(folder.File("objects.log"));
        content[30] ^= 1;
        File.WriteAllBytes(folder.File("objects.log"), content);
        var failure = Assert.Throws<InvalidDataException>(() => new ObjectStore(folder.File("objects.log")));
        Assert.Contains("is damaged. Restore that file from a copy", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_that_has_grown_is_written_anew_with_the_same_objects()
    {
        using var folder = new TemporaryFolder();
        long version;
        using (var store = new ObjectStore(folder.File("objects.log")))
        {
            var large = new string('x', 100_000);
            for (var count = 0; count < 60; count++)
                store.Put(Known.ConfigMaps, new JsonObject { ["metadata"] = new JsonObject { ["name"] = "a" }, ["data"] = new JsonObject { ["x"] = large } });
            store.Put(Known.ConfigMaps, Map("b"));
            version = store.Version;
        }

        Assert.InRange(new FileInfo(folder.File("objects.log")).Length, 0, 4 << 20);
        using var reopened = new ObjectStore(folder.File("objects.log"));
        Assert.Equal(["a", "b"], reopened.List(Known.ConfigMaps).Select(item => item.Name));
        Assert.Equal(version, reopened.Version);
    }

    [Fact]
    public async Task Files_of_objects_are_their_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights of files");
            return;
        }

        using var folder = new TemporaryFolder();
        await using (var apis = await ClusterApis.StartAsync(folder.File("k"), TimeProvider.System, TestContext.Current.CancellationToken))
            apis.Open(TestCluster.Settings);
        var file = Directory.GetFiles(folder.File("k"), "*", SearchOption.AllDirectories).Single();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private static JsonObject Map(string name) => new() { ["metadata"] = new JsonObject { ["name"] = name } };

    private static long Version(JsonNode body) => long.Parse((string)body["metadata"]!["resourceVersion"]!, CultureInfo.InvariantCulture);
}
