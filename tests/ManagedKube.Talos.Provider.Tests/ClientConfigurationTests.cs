using Grpc.Core;
using ManagedKube.Talos.Provider.Clients;
using ManagedKube.Talos.Provider.Tests.Wire;
using ManagedKube.Talos.Secrets;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Talos.Provider.Tests;

public sealed class ClientConfigurationTests
{
    private const string Token = ClientConfigurationHandler.TypeToken;
    private static readonly PropertyMap New = PropertyMap.Of(
        ("clusterName", "ctopr"),
        ("authorityCertificate", KnownSecrets.Bundle.Os.Certificate),
        ("authorityKey", KnownSecrets.Bundle.Os.Key),
        ("endpoints", Texts("10.28.0.21", "10.28.0.22")));

    [Fact]
    public async Task A_talosconfig_is_made_and_only_its_dates_are_plain()
    {
        await using var plugin = await Plugin.StartAsync();

        var made = await plugin.CreateAsync(Token, New.Set("roles", Texts("os:reader")).Set("proxyUrl", "http://user:password@proxy:3128"));

        Assert.Equal("ctopr", made.Id);
        Assert.Equal(["authorityKey", "proxyUrl"], made.Inputs.Where(input => input.Value.ContainsSecrets).Select(input => input.Key));
        Assert.Equal(["proxyUrl", "talosConfig"], made.Outputs.Where(output => output.Value.ContainsSecrets).Select(output => output.Key));
        Assert.DoesNotContain(made.Outputs.Keys, name => name.StartsWith("authority", StringComparison.Ordinal));
        Assert.Equal("2026-11-26T10:00:00Z", made.Text("issuedAt"));
        Assert.Equal("2027-11-26T10:00:00Z", made.Text("expiresAt"));
        var config = made.Text("talosConfig");
        Assert.StartsWith("context: ctopr\n", config, StringComparison.Ordinal);
        Assert.Contains("- 10.28.0.22\n", config, StringComparison.Ordinal);
        Assert.Contains("proxy-url: http://user:password@proxy:3128\n", config, StringComparison.Ordinal);
        Assert.Equal("O=os:reader", Certificates.OfTalosConfig(config).Subject);
    }

    [Fact]
    public async Task A_preview_makes_none()
    {
        await using var plugin = await Plugin.StartAsync();

        var preview = await plugin.PreviewAsync(Token, New);

        Assert.Equal(UnknownValue.Instance.AsSecret(), preview["talosConfig"]);
        Assert.Equal(UnknownValue.Instance, preview["expiresAt"]);
        Assert.Equal("ctopr", ((StringValue)preview["clusterName"]).Value);
    }

    [Fact]
    public async Task Inputs_of_a_preview_may_be_unknown()
    {
        await using var plugin = await Plugin.StartAsync();
        var unknown = New.Set("authorityCertificate", UnknownValue.Instance).Set("authorityKey", UnknownValue.Instance.AsSecret());

        Assert.True((await plugin.PreviewAsync(Token, unknown))["talosConfig"].ContainsUnknowns);
    }

    [Theory]
    [InlineData("endpoints", "endpoints[0]", "endpoints[1]")]
    [InlineData("lifetimeHours", "lifetimeHours")]
    [InlineData("roles", "roles")]
    [InlineData("clusterName", "clusterName")]
    [InlineData("proxyUrl", "proxyUrl")]
    public async Task A_change_is_an_update_never_a_replacement(string input, params string[] paths)
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, New);
        PropertyValue changed = input switch
        {
            "endpoints" => Texts("10.28.0.31", "10.28.0.32"),
            "lifetimeHours" => 24,
            "roles" => Texts("os:operator"),
            "clusterName" => "other",
            _ => "http://proxy:3128",
        };

        var diff = await plugin.DiffAsync(made, New.Set(input, changed));
        plugin.Clock.Advance(TimeSpan.FromHours(1));
        var updated = await plugin.UpdateAsync(made, New.Set(input, changed));

        Assert.Equal(paths, diff.DetailedDiff.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(diff.Replaces);
        Assert.Equal("2026-11-26T11:00:00Z", updated.Text("issuedAt"));
        Assert.NotEqual(made.Text("talosConfig"), updated.Text("talosConfig"));
        Assert.Equal(DiffResponse.Types.DiffChanges.DiffNone, (await plugin.DiffAsync(updated, New.Set(input, changed))).Changes);
    }

    [Theory]
    [InlineData(8_760, 275)]
    [InlineData(720, 20)]
    public async Task It_is_due_with_a_third_of_its_life_left_or_90_days(int hours, int days)
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, New.Set("lifetimeHours", hours));

        plugin.Clock.SetUtcNow(KnownSecrets.Birth.AddDays(days).AddSeconds(-1));
        Assert.Equal(DiffResponse.Types.DiffChanges.DiffNone, (await plugin.DiffAsync(made, made.Inputs)).Changes);
        Assert.Empty(plugin.Messages());
        plugin.Clock.Advance(TimeSpan.FromSeconds(1));
        var diff = await plugin.DiffAsync(made, made.Inputs);

        Assert.Equal(["expiresAt"], diff.DetailedDiff.Keys);
        Assert.False(diff.DetailedDiff["expiresAt"].InputDiff, "it is an output that changes");
        Assert.Equal(
            $"Warning: The talosconfig of cluster 'ctopr' expires on {made.Text("expiresAt")}. The next update makes a new certificate; "
            + "nothing else of the cluster changes.",
            await plugin.MessageAsync());
    }

    [Fact]
    public async Task An_expired_one_is_made_anew_in_place()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, New);
        plugin.Clock.Advance(TimeSpan.FromDays(1000));

        var refreshed = await plugin.RefreshAsync(made);
        Assert.StartsWith(
            "Warning: The talosconfig of cluster 'ctopr' has expired on 2027-11-26T10:00:00Z.",
            await plugin.MessageAsync(),
            StringComparison.Ordinal);
        Assert.Equal(["expiresAt"], (await plugin.DiffAsync(refreshed, made.Inputs)).DetailedDiff.Keys);
        var preview = await plugin.UpdateAsync(refreshed, made.Inputs, preview: true);
        var renewed = await plugin.UpdateAsync(refreshed, made.Inputs);

        Assert.Equal(made, refreshed);
        Assert.True(preview.Outputs["talosConfig"].ContainsUnknowns);
        Assert.Equal("2029-08-22T10:00:00Z", renewed.Text("issuedAt"));
        Assert.Equal(DiffResponse.Types.DiffChanges.DiffNone, (await plugin.DiffAsync(renewed, made.Inputs)).Changes);
    }

    [Fact]
    public async Task One_that_ends_with_its_authority_is_not_made_anew_for_ever()
    {
        await using var plugin = await Plugin.StartAsync();
        plugin.Clock.SetUtcNow(KnownSecrets.Birth.AddHours(87_600).AddDays(-30));
        var made = await plugin.CreateAsync(Token, New);
        plugin.Clock.Advance(TimeSpan.FromDays(25));

        Assert.Equal(DiffResponse.Types.DiffChanges.DiffNone, (await plugin.DiffAsync(made, made.Inputs)).Changes);
        Assert.Equal(
            "Warning: The talosconfig of cluster 'ctopr' expires on 2036-11-23T10:00:00Z, together with the authority that it is made from. "
            + "Rotate the authority with 'talosctl rotate-ca'.",
            await plugin.MessageAsync());
    }

    [Fact]
    public async Task Another_authority_makes_another_one_in_place()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, New);
        var news = New.Set("authorityCertificate", KnownSecrets.Bundle.Etcd.Certificate).Set("authorityKey", KnownSecrets.Bundle.Etcd.Key);

        Assert.Equal(["authorityCertificate", "authorityKey"], (await plugin.DiffAsync(made, news)).DetailedDiff.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("O=etcd", Certificates.OfTalosConfig((await plugin.UpdateAsync(made, news)).Text("talosConfig")).Issuer);
    }

    [Fact]
    public async Task Wrong_inputs_are_refused_with_all_reasons()
    {
        await using var plugin = await Plugin.StartAsync();

        Assert.Equal(
            [
                "clusterName: is required.",
                "lifetimeHours: must be a whole number from 1 to 262980.",
                "proxyUrl: must be a URL with http, https or socks5, such as http://proxy.example.com:3128.",
                "endpoints[0]: must be an address or a host name such as 10.20.0.21, without scheme and path; it is 'https://10.20.0.21'.",
                "roles[0]: must be one of os:admin, os:operator, os:reader, os:etcd:backup, os:image:verifier, os:meta:writer, os:impersonator; it is 'admin'.",
                ": authorityKey does not belong to authorityCertificate.",
            ],
            await plugin.FailuresAsync(Token, PropertyMap.Of(
                ("authorityCertificate", KnownSecrets.Bundle.Os.Certificate),
                ("authorityKey", KnownSecrets.Bundle.Etcd.Key),
                ("endpoints", Texts("https://10.20.0.21")),
                ("roles", Texts("admin")),
                ("lifetimeHours", 0),
                ("proxyUrl", "ftp://secret@x"))));
        Assert.Equal(
            ["endpoints: must name at least one control plane.", "roles: must name at least one role, or be left out for os:admin."],
            await plugin.FailuresAsync(Token, New.Remove("endpoints").Set("roles", Texts())));
    }

    [Fact]
    public async Task An_expired_authority_is_told_not_thrown()
    {
        await using var plugin = await Plugin.StartAsync();
        plugin.Clock.Advance(TimeSpan.FromHours(87_600));

        var error = await Assert.ThrowsAsync<RpcException>(() => plugin.CreateAsync(Token, New));

        Assert.Equal(StatusCode.FailedPrecondition, error.StatusCode);
        Assert.StartsWith("The authority O=talos is valid from", error.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_is_refused_with_the_reason()
    {
        await using var plugin = await Plugin.StartAsync();

        var error = await Assert.ThrowsAsync<RpcException>(() => plugin.RefreshAsync(new(Token, "ctopr", PropertyMap.Empty, PropertyMap.Empty)));

        Assert.Equal("A talosconfig cannot be looked up by an id: make a new one, which takes nothing away from others.", error.Status.Detail);
    }

    private static PropertyValue Texts(params IEnumerable<string> texts) => new ArrayValue([.. texts.Select(text => (PropertyValue)text)]);
}
