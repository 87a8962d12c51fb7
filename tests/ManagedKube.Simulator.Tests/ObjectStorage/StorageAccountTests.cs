using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.ObjectStorage;

public sealed class StorageAccountTests
{
    private const string Root = "/api/storage/object/v1";
    private const string Accounts = $"{Root}/storage_accounts";

    [Fact]
    public async Task An_account_is_made_at_once_and_tells_its_secret_once()
    {
        await using var simulator = await TestSimulator.StartAsync();

        using var answer = await simulator.SendAsync(HttpMethod.Post, Accounts, new { name = "velero" });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
        var key = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(["accessKeyId", "secretAccessKey"], key.Keys());
        var account = await simulator.GetAsync($"{Accounts}/velero");
        Assert.Equal(["id", "name", "accessKeyId", "arn", "createDate", "path", "tags"], account.Keys());
        Assert.Equal(key.Text("accessKeyId"), account.Text("accessKeyId"));
        Assert.Equal("urn:ecs:iam::c0ffee0123456789:user/velero", account.Text("arn"));
        Assert.DoesNotContain(
            key.Text("secretAccessKey"),
            await File.ReadAllTextAsync(Directory.GetFiles(simulator.Folder.Path, "journal-*").Single(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_name_is_given_once_and_a_wrong_one_never()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.StatusAsync(HttpMethod.Post, Accounts, new { name = "velero" });

        await simulator.RefusalAsync(HttpStatusCode.Conflict, HttpMethod.Post, Accounts, new { name = "velero" });
        await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Post, Accounts, new { name = "vel ero" });
    }

    [Fact]
    public async Task An_account_is_deleted_with_its_grants()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.StatusAsync(HttpMethod.Post, Accounts, new { name = "velero" });
        await simulator.SucceedAsync(HttpMethod.Post, $"{Root}/buckets", new { name = "backups", accessType = "public" });
        await simulator.SucceedAsync(HttpMethod.Post, $"{Root}/buckets/backups/grant/maintainer/to/velero");

        await simulator.SucceedAsync(HttpMethod.Delete, $"{Accounts}/velero");

        Assert.Empty(await simulator.ListAsync(Accounts));
        Assert.Empty(await simulator.ListAsync($"{Root}/buckets/backups/storage_accounts"));
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Accounts}/velero");
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Delete, $"{Accounts}/velero");
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Accounts}/velero/buckets");
    }

    [Fact]
    public async Task The_namespace_is_one_object_whose_key_can_be_renewed()
    {
        await using var simulator = await TestSimulator.StartAsync();
        Assert.Equal(["id", "name", "region", "accessKeyId"], (await simulator.GetAsync($"{Root}/namespaces")).Keys());

        using var answer = await simulator.SendAsync(HttpMethod.Post, $"{Root}/namespaces/access_key/renew");

        var key = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(["accessKeyId", "accessSecretKey"], key.Keys());
        Assert.Equal(key.Text("accessKeyId"), (await simulator.GetAsync($"{Root}/namespaces")).Text("accessKeyId"));
    }

    [Fact]
    public async Task The_roles_are_listed()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var roles = await simulator.ListAsync($"{Root}/roles");

        Assert.Equal(["read_only", "write_only", "read_write", "maintainer"], roles.Select(role => role.Text("name")));
        Assert.Equal(["id", "name", "description", "permissions"], roles[0].Keys());
    }
}
