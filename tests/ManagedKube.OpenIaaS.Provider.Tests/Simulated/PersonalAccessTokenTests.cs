using System.Globalization;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

public sealed class PersonalAccessTokenTests
{
    private const string Type = "openiaas:iam:PersonalAccessToken";
    private const string Root = "iam/v2/personal_access_tokens";
    private const string SampleRole = "ab000000-0000-4000-8000-0000000000a1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, PropertyValue> Violations => new()
    {
        { "name", "name", "is required", "" },
        { "roleIds", "roleIds", "at least one role", NullValue.Instance },
        { "roleIds", "roleIds", "at least one role", ArrayValue.Empty },
        { "roleIds", "roleIds", "twice", Fakes.Wanted.Texts(SampleRole, SampleRole) },
        { "roleIds", "roleIds[0]", "must be a UUID", Fakes.Wanted.Texts("vpc_read") },
        { "expirationDate", "expirationDate", "is required", "" },
        { "expirationDate", "expirationDate", "RFC 3339", "next year" },
        { "expirationDate", "expirationDate", "in the future", "2026-01-01T00:00:00Z" },
        { "expirationDate", "expirationDate", "within 12 months", "2031-01-01T00:00:00Z" },
        { "secret", "secret", "is not known here", "x" },
    };

    [Theory]
    [MemberData(nameof(Violations), DisableDiscoveryEnumeration = true)]
    public async Task A_violation_names_its_property(string input, string path, string reason, PropertyValue value)
    {
        await using var platform = await Platform.StartAsync();

        var failure = Assert.Single((await platform.CheckAsync(Type, Wanted(platform, SampleRole).Set(input, value))).Failures);

        Assert.Equal(path, failure.Property);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_lives_from_preview_to_deletion_keeps_its_secret_and_logs_in()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = await WantedAsync(platform);
        Assert.True((await platform.PreviewAsync(Type, wanted)).Outputs["secretId"].ContainsSecrets);
        Assert.Empty(platform.Connection.Writes);

        var token = await platform.CreateAsync(Type, wanted);
        Assert.IsType<SecretValue>(token.Outputs["secretId"]);
        Assert.Empty((await platform.DiffAsync(token, wanted)).Changes);
        Assert.Equal(token, await platform.RefreshAsync(token));
        using (var client = Client(platform, token))
            await client.LoginAsync(Cancel);

        await platform.DeleteAsync(token);
        Assert.Null(await platform.RefreshAsync(token));
        await platform.DeleteAsync(token);
        using (var client = Client(platform, token))
            await Assert.ThrowsAsync<OpenIaaSException>(() => client.LoginAsync(Cancel));
    }

    [Fact]
    public async Task Every_change_makes_a_new_token_before_the_old_one_goes()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = await WantedAsync(platform);
        var token = await platform.CreateAsync(Type, wanted);

        foreach (var changed in new[] { wanted.Set("name", "other"), wanted.Set("roleIds", Fakes.Wanted.Texts(SampleRole)), wanted.Set("expirationDate", Date(platform, 200)) })
        {
            var response = await platform.DiffAsync(token, changed);
            Assert.All(response.Changes, change => Assert.True(change.Replace));
            Assert.NotEmpty(response.Changes);
            Assert.False(response.DeleteBeforeReplace);
        }
    }

    [Fact]
    public async Task An_import_has_no_secret_and_is_followed_by_an_empty_preview()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = await WantedAsync(platform);
        var token = await platform.CreateAsync(Type, wanted);

        var imported = (await platform.ImportAsync(Type, token.Id))!;

        Assert.False(imported.Outputs.ContainsKey("secretId"));
        Assert.Empty((await platform.DiffAsync(imported, wanted)).Changes);
        Assert.Null(await platform.ImportAsync(Type, Guid.NewGuid().ToString()));
    }

    [Fact]
    public async Task A_token_is_announced_30_days_before_it_expires_and_what_exists_never_becomes_wrong()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = (await WantedAsync(platform)).Set("expirationDate", Date(platform, 20));
        var token = await platform.CreateAsync(Type, wanted);
        platform.Log.Messages.Clear();

        Assert.Empty((await platform.DiffAsync(token, wanted)).Changes);
        var past = token.Inputs.Set("expirationDate", "2026-01-01T00:00:00Z");
        Assert.Empty((await platform.CheckAsync(Type, past, past)).Failures);

        Assert.Contains("expires on", Assert.Single(platform.Log.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_whose_secret_is_lost_on_the_way_is_made_anew()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = await WantedAsync(platform);
        platform.Connection.Inject($"POST {Root}", FaultKind.LostAfterEffect);

        var token = await platform.CreateAsync(Type, wanted);

        Assert.Equal(token.Id, Assert.Single(await platform.Client.Iam.PersonalAccessTokens.ListAsync(Cancel)).Id);
        Assert.Equal(3, platform.Connection.Writes.Count());
        Assert.Equal([token.Id], await platform.FindMadeByAsync(Type, wanted));
    }

    [Fact]
    public async Task A_token_of_the_same_name_and_expiry_is_never_taken_for_the_one_that_was_made()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = await WantedAsync(platform);
        var first = await platform.CreateAsync(Type, wanted);
        platform.Connection.Inject($"POST {Root}", FaultKind.LostBeforeEffect);

        await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, wanted));

        Assert.NotNull(await platform.RefreshAsync(first));
    }

    [Fact]
    public async Task No_secret_is_in_any_message()
    {
        await using var platform = await Platform.StartAsync();
        var token = await platform.CreateAsync(Type, (await WantedAsync(platform)).Set("expirationDate", Date(platform, 5)));
        await platform.RefreshAsync(token);
        await platform.DeleteAsync(token);

        Assert.All(platform.Log.Messages, message => Assert.DoesNotContain(token.Text("secretId"), message, StringComparison.Ordinal));
        Assert.DoesNotContain(token.Text("secretId"), token.ToString(), StringComparison.Ordinal);
    }

    private static OpenIaaSClient Client(Platform platform, Recorded token) => new(
        OpenIaaSSettings.Resolve(_ => null, platform.Simulator.Address.ToString(), token.Id, token.Text("secretId")), platform.Time);

    private static async Task<PropertyMap> WantedAsync(Platform platform) =>
        Wanted(platform, ((StringValue)(await platform.InvokeAsync("openiaas:iam:getRole", ("name", "vpc_read")))["id"]).Value);

    private static PropertyMap Wanted(Platform platform, string role) => PropertyMap.Of(
        ("name", "ci"), ("roleIds", Fakes.Wanted.Texts(role)), ("expirationDate", Date(platform, 100)));

    private static string Date(Platform platform, int days) =>
        platform.Time.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
