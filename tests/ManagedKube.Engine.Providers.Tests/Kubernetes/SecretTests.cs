using System.Text;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class SecretTests
{
    private const string Address = "namespaces/tenant/secrets/s";
    private const string Value = "hunter2-hunter2";

    private static readonly PropertyMap Plain = Yaml(
        $"{{apiVersion: v1, kind: Secret, metadata: {{name: s, namespace: tenant}}, stringData: {{password: {Value}, user: admin}}}}");

    [Fact]
    public async Task Its_data_is_secret_in_inputs_and_outputs_however_it_was_given()
    {
        await using var fixture = await StartAsync();

        var inputs = await fixture.CheckAsync(Plain);
        var created = await fixture.CreateAsync(inputs);

        Assert.IsType<SecretValue>(inputs["stringData"]);
        Assert.IsType<SecretValue>(created.Outputs["data"]);
        Assert.IsType<SecretValue>(created.Outputs["stringData"]);
        Assert.DoesNotContain(Value, created.Outputs.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Encoded(Value), created.Outputs.ToString(), StringComparison.Ordinal);
        Assert.Equal(Encoded(Value), (string?)fixture.Cluster[Address]!["data"]!["password"]);
    }

    [Fact]
    public async Task A_value_that_is_dropped_is_gone_from_the_cluster_too()
    {
        await using var fixture = await StartAsync(("enableSecretMutable", true));
        var inputs = await fixture.CheckAsync(Plain);
        var created = await fixture.CreateAsync(inputs);
        var news = await fixture.CheckAsync(Yaml($"{{apiVersion: v1, kind: Secret, metadata: {{name: s, namespace: tenant}}, stringData: {{password: {Value}}}}}"));

        await fixture.UpdateAsync(created, inputs, news);

        Assert.Equal(["password"], fixture.Cluster[Address]!["data"]!.AsObject().Select(item => item.Key));
    }

    [Fact]
    public async Task A_changed_value_is_drift_and_stays_secret()
    {
        await using var fixture = await StartAsync();
        var inputs = await fixture.CheckAsync(Plain);
        var created = await fixture.CreateAsync(inputs);
        Assert.Empty(ValueDiff.Compare(inputs, (await fixture.ReadAsync(created, inputs)).Inputs));

        fixture.Cluster.Change(Address, "somebody", item => item["data"]!["password"] = Encoded("another one"));
        var read = await fixture.ReadAsync(created, inputs);

        Assert.Equal("stringData", Assert.Single(ValueDiff.Compare(inputs, read.Inputs)).Path.ToString());
        Assert.IsType<SecretValue>(read.Inputs["stringData"]);
        Assert.DoesNotContain("another one", $"{read.Inputs}{read.Outputs}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_cluster_says_of_a_value_is_masked()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Before = request =>
        {
            if (request.StartsWith("PATCH", StringComparison.Ordinal))
                throw new FakeRefusal(422, "Invalid", $"Secret \"s\" is invalid: stringData[password]: Invalid value: \"{Value}\"");
        };
        var inputs = await fixture.CheckAsync(Plain);

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(inputs));
        var preview = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(inputs, preview: true));
        Assert.DoesNotContain(Value, failure.Message + preview.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_imported_one_is_secret()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Add(
            Address,
            Json($"{{apiVersion: v1, kind: Secret, metadata: {{name: s, namespace: tenant, annotations: {{kubectl.kubernetes.io/last-applied-configuration: '{Value}'}}}}, data: {{password: {Encoded(Value)}}}}}"));

        var read = await fixture.ReadAsync(new("tenant/s", PropertyMap.Empty), PropertyMap.Empty, "kubernetes:core/v1:Secret");

        Assert.IsType<SecretValue>(read.Inputs["data"]);
        Assert.DoesNotContain(Value, $"{read.Inputs}{read.Outputs}", StringComparison.Ordinal);
    }

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
