using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class TagTests
{
    private const string Tags = "/api/tag/v1/tags";

    [Fact]
    public async Task Tags_are_written_at_once_and_listed_by_key()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.CreateAsync(await Zone.FindAsync(simulator));

        Assert.Empty(await simulator.ListAsync($"{Tags}/resources/{id}"));
        using var answer = await simulator.SendAsync(HttpMethod.Post, Tags, Tag("role", "control-plane", id));
        await simulator.StatusAsync(HttpMethod.Post, Tags, Tag("cluster", "", id));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
        var tags = await simulator.ListAsync($"{Tags}/resources/{id}");
        Assert.Equal(["cluster", "role"], tags.Select(tag => tag.Text("key")));
        Assert.Equal(["", "control-plane"], tags.Select(tag => tag.Text("value")));
        Assert.Equal(["key", "value", "tenant", "resource"], tags[0].Keys());
        Assert.Equal(id, tags[0].Id("resource"));
    }

    [Theory]
    [InlineData("cluster")]
    [InlineData("a/b")]
    [InlineData("a%2Fb")]
    [InlineData("é und ?#+")]
    public async Task A_tag_is_deleted_by_its_escaped_key(string key)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.CreateAsync(await Zone.FindAsync(simulator));
        await simulator.StatusAsync(HttpMethod.Post, Tags, Tag(key, "x", id));
        var path = $"{Tags}/resources/{id}/keys/{Uri.EscapeDataString(key)}";

        Assert.Equal(HttpStatusCode.NoContent, await simulator.StatusAsync(HttpMethod.Delete, path));

        Assert.Empty(await simulator.ListAsync($"{Tags}/resources/{id}"));
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Delete, path);
    }

    [Fact]
    public async Task A_tag_is_not_written_over()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.CreateAsync(await Zone.FindAsync(simulator));
        await simulator.StatusAsync(HttpMethod.Post, Tags, Tag("cluster", "ctodev", id));

        await simulator.RefusalAsync(HttpStatusCode.Conflict, HttpMethod.Post, Tags, Tag("cluster", "fuldev", id));

        Assert.Equal("ctodev", Assert.Single(await simulator.ListAsync($"{Tags}/resources/{id}")).Text("value"));
    }

    [Fact]
    public async Task A_tag_for_several_machines_is_written_to_all_or_none()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var ids = new[] { await simulator.CreateAsync(zone, "a"), await simulator.CreateAsync(zone, "b") };

        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Post, Tags, Tag("cluster", "ctodev", ids[0], Guid.NewGuid()));
        Assert.Empty(await simulator.ListAsync($"{Tags}/resources/{ids[0]}"));

        await simulator.StatusAsync(HttpMethod.Post, Tags, Tag("cluster", "ctodev", ids));
        foreach (var id in ids)
            Assert.Single(await simulator.ListAsync($"{Tags}/resources/{id}"));
    }

    [Fact]
    public async Task Tags_go_with_their_machine()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.CreateAsync(await Zone.FindAsync(simulator));
        await simulator.StatusAsync(HttpMethod.Post, Tags, Tag("cluster", "ctodev", id));

        await simulator.SucceedAsync(HttpMethod.Delete, Machines.Path(id));

        Assert.Empty(await simulator.ListAsync($"{Tags}/resources/{id}"));
    }

    private static object Tag(string key, string value, params IEnumerable<Guid> resources) => new
    {
        key,
        value,
        resources = resources.Select(uuid => new { uuid, type = "iaas_opensource_virtual_machine", source = "iaas_opensource" }),
    };
}
