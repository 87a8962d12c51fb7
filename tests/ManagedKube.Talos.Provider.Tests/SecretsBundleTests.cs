using Grpc.Core;
using ManagedKube.Talos.Provider.Bundles;
using ManagedKube.Talos.Provider.Tests.Wire;
using ManagedKube.Talos.Secrets;
using Pulumi.Protocol.Values;

namespace ManagedKube.Talos.Provider.Tests;

public sealed class SecretsBundleTests
{
    private const string Token = SecretsBundleHandler.TypeToken;
    private static readonly PropertyMap New = PropertyMap.Of(("clusterName", "ctopr"));
    private static readonly PropertyMap Given = New.Set("bundle", SecretsFile.Write(KnownSecrets.Bundle));

    [Fact]
    public async Task New_secrets_are_made_and_all_of_them_are_secret()
    {
        await using var plugin = await Plugin.StartAsync();

        var made = await plugin.CreateAsync(Token, New.Set("authorityLifetimeHours", 8_760));

        Assert.Equal("ctopr", made.Id);
        Assert.Equal(
            ["authorityLifetimeHours", "clusterName", "expiresAt"],
            made.Outputs.Where(output => !output.Value.ContainsSecrets).Select(output => output.Key));
        var bundle = SecretsFile.Read(made.Text("bundle"));
        Assert.Empty(SecretsCheck.Findings(bundle, KnownSecrets.Birth));
        Assert.Equal("2027-11-26T10:00:00Z", made.Text("expiresAt"));
        Assert.Equal(bundle, Elements(made));
        Assert.NotEqual(bundle.ClusterSecret, KnownSecrets.Bundle.ClusterSecret);
    }

    [Fact]
    public async Task A_preview_makes_none()
    {
        await using var plugin = await Plugin.StartAsync();

        var preview = await plugin.PreviewAsync(Token, New);

        Assert.Equal(15, preview.Values.OfType<SecretValue>().Count(value => value.ContainsUnknowns));
        Assert.Equal(UnknownValue.Instance, preview["expiresAt"]);
    }

    [Fact]
    public async Task Secrets_that_exist_are_taken_over()
    {
        await using var plugin = await Plugin.StartAsync();

        var made = await plugin.CreateAsync(Token, Given);

        Assert.Equal(KnownSecrets.Bundle, Elements(made));
        Assert.Equal(KnownSecrets.Bundle, SecretsFile.Read(made.Text("bundle")));
        Assert.IsType<SecretValue>(made.Inputs["bundle"]);
    }

    [Fact]
    public async Task Secrets_that_are_no_use_are_refused_with_all_reasons()
    {
        await using var plugin = await Plugin.StartAsync();
        var wrong = KnownSecrets.Bundle with { BootstrapToken = "hidden-value", Os = KnownSecrets.Bundle.Os with { Key = KnownSecrets.Bundle.Etcd.Key } };

        Assert.Equal(
            [
                "bundle: secrets.bootstraptoken must be 6 characters, a dot and 16 characters, of lower-case letters and digits.",
                "bundle: certs.os.key does not belong to certs.os.crt.",
            ],
            await plugin.FailuresAsync(Token, New.Set("bundle", SecretsFile.Write(wrong))));
        Assert.Equal(
            ["bundle: The text is not a secrets file in YAML, as 'talosctl gen secrets' writes it: see line 1, column 1."],
            await plugin.FailuresAsync(Token, New.Set("bundle", "hidden-value")));
    }

    [Fact]
    public async Task Another_name_never_makes_other_secrets()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, Given);

        Assert.Equal(
            ["clusterName: cannot change: these are the secrets of 'ctopr', and they are never made anew. Another cluster is another resource."],
            await plugin.FailuresAsync(Token, Given.Set("clusterName", "ctodev"), made.Inputs));
    }

    [Theory]
    [InlineData(null, 17_520)]
    [InlineData(8_760, 17_520)]
    public async Task Another_lifetime_never_makes_other_authorities(int? before, int after)
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, before is { } hours ? Given.Set("authorityLifetimeHours", hours) : Given);

        Assert.Equal(
            ["authorityLifetimeHours: holds only at the creation. Authorities of a running cluster are replaced by a rotation ('talosctl rotate-ca'), not by this input."],
            await plugin.FailuresAsync(Token, Given.Set("authorityLifetimeHours", after), made.Inputs));
    }

    [Fact]
    public async Task The_same_inputs_and_those_that_have_done_their_work_are_no_change()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, Given.Set("authorityLifetimeHours", 8_760));

        foreach (var inputs in new[] { made.Inputs, Given, New })
            Assert.Equal(Pulumirpc.DiffResponse.Types.DiffChanges.DiffNone, (await plugin.DiffAsync(made, inputs)).Changes);
        Assert.Equal(
            Pulumirpc.DiffResponse.Types.DiffChanges.DiffNone,
            (await plugin.DiffAsync(made, New.Set("bundle", "# the same, from the escrow\n" + made.Text("bundle")))).Changes);
    }

    [Fact]
    public async Task Other_secrets_are_refused_for_a_cluster_that_has_some()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, Given);
        var other = SecretsFile.Write(KnownSecrets.Bundle with { TrustdToken = "aaaaaa.bbbbbbbbbbbbbbbb" });

        var error = await Assert.ThrowsAsync<RpcException>(() => plugin.DiffAsync(made, New.Set("bundle", other)));

        Assert.Equal(StatusCode.FailedPrecondition, error.StatusCode);
        Assert.StartsWith("'bundle' holds other secrets than those of the cluster, which never change", error.Status.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("bbbbbb", error.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_and_an_update_keep_them()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, Given);

        Assert.Equal(made, await plugin.RefreshAsync(made));
        Assert.Equal(made.Outputs, (await plugin.UpdateAsync(made, Given)).Outputs);
        Assert.Empty(plugin.Messages());
    }

    [Fact]
    public async Task An_import_by_an_id_points_to_the_way_that_works()
    {
        await using var plugin = await Plugin.StartAsync();

        var error = await Assert.ThrowsAsync<RpcException>(() => plugin.RefreshAsync(new(Token, "ctopr", PropertyMap.Empty, PropertyMap.Empty)));

        Assert.Contains("Give them as the input 'bundle' to a new resource", error.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_an_authority_is_announced_a_year_before()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, Given);
        plugin.Clock.SetUtcNow(KnownSecrets.Birth.AddHours(87_600).AddDays(-366));
        await plugin.RefreshAsync(made);
        Assert.Empty(plugin.Messages());
        plugin.Clock.Advance(TimeSpan.FromDays(1));

        await plugin.DiffAsync(made, made.Inputs);

        Assert.Equal(
            "Warning: An authority of cluster 'ctopr' ends on 2036-11-23T10:00:00Z. Nothing of the cluster works without it: rotate it with 'talosctl rotate-ca'.",
            await plugin.MessageAsync());
    }

    [Fact]
    public async Task Names_and_lifetimes_have_bounds_and_nothing_else_is_known()
    {
        await using var plugin = await Plugin.StartAsync();

        Assert.Equal(
            [
                "clusterName: must be 1 to 32 lower-case letters, digits and '-', and neither begin nor end with '-'; it is '-ctopr'.",
                "authorityLifetimeHours: must be a whole number from 8760 to 262980.",
                "seed: is not known here. Known are: authorityLifetimeHours, bundle, clusterName.",
            ],
            await plugin.FailuresAsync(Token, PropertyMap.Of(("clusterName", "-ctopr"), ("authorityLifetimeHours", 1), ("seed", "x"))));
        Assert.Equal(["clusterName: is required."], await plugin.FailuresAsync(Token, PropertyMap.Empty));
    }

    [Fact]
    public async Task An_interrupted_creation_has_left_nothing_to_find()
    {
        await using var plugin = await Plugin.StartAsync();

        Assert.Empty(await plugin.ListAsync(Token, New));
    }

    [Fact]
    public async Task A_deletion_contacts_nothing()
    {
        await using var plugin = await Plugin.StartAsync();
        var made = await plugin.CreateAsync(Token, Given);

        await plugin.DeleteAsync(made);
        await plugin.DeleteAsync(made);

        Assert.Empty(plugin.Messages());
    }

    private static SecretsBundle Elements(Recorded made) => new()
    {
        ClusterId = made.Text("clusterId"),
        ClusterSecret = made.Text("clusterSecret"),
        BootstrapToken = made.Text("bootstrapToken"),
        TrustdToken = made.Text("trustdToken"),
        SecretboxKey = made.Text("secretboxKey"),
        Os = new(made.Text("osCertificate"), made.Text("osKey")),
        Etcd = new(made.Text("etcdCertificate"), made.Text("etcdKey")),
        Kubernetes = new(made.Text("kubernetesCertificate"), made.Text("kubernetesKey")),
        Aggregator = new(made.Text("aggregatorCertificate"), made.Text("aggregatorKey")),
        ServiceAccountKey = made.Text("serviceAccountKey"),
    };
}
