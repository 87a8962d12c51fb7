using ManagedKube.Engine.Providers.Kubernetes.Helm;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

/// <summary>Helm itself is played by a script that notes how it was called.</summary>
public sealed class HelmCommandTests : IDisposable
{
    private const string Type = "kubernetes:helm.sh/v3:Release";
    private const string Password = "hunter2-hunter2";

    private readonly string _folder = Directory.CreateTempSubdirectory("helm of ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Values_credentials_and_kubeconfig_never_are_arguments()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "needs a shell");
        await using var fixture = await StartAsync();
        Play(fixture, "");
        fixture.Cluster.Add("namespaces/tenant/secrets/sh.helm.release.v1.web.v1", Record("deployed"));
        var inputs = Yaml("{chart: web, name: web, namespace: tenant, version: 1.2.3, atomic: true, createNamespace: true, timeout: 90}")
            .Set("values", PropertyMap.Of(("password", ((PropertyValue)Password).AsSecret())))
            .Set("repositoryOpts", PropertyMap.Of(("repo", "https://charts.example"), ("username", "me"), ("password", ((PropertyValue)Password).AsSecret())));

        var created = await fixture.CreateAsync(inputs, type: Type);

        Assert.Equal(1, ObjectTests.Map(created.Outputs, "status").Number("revision"));
        Assert.Equal(
            "repo update charts\ninstall web --namespace tenant --values - --timeout 90s --wait --atomic --create-namespace charts/web --version 1.2.3\n",
            await ReadAsync("arguments"));
        Assert.Equal($$"""{"password":"{{Password}}"}""", await ReadAsync("input"));
        Assert.Contains("t0ken-of-admin", await ReadAsync("kubeconfig"), StringComparison.Ordinal);
        Assert.Contains(Password, await ReadAsync("repositories"), StringComparison.Ordinal);
        Assert.Equal("-rw-------\n-rw-------\n", await ReadAsync("modes"));
        Assert.All((await ReadAsync("files")).Split('\n', StringSplitOptions.RemoveEmptyEntries), file => Assert.False(File.Exists(file)));
    }

    [Fact]
    public async Task What_helm_complains_about_is_told_without_secrets()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "needs a shell");
        await using var fixture = await StartAsync();
        Play(fixture, $"echo 'Error: password {Password} is too weak' >&2; exit 1");
        var inputs = Yaml("{chart: web, name: web, namespace: tenant}").Set("values", PropertyMap.Of(("password", ((PropertyValue)Password).AsSecret())));

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(inputs, type: Type));

        Assert.Equal("The release tenant/web: helm install failed (exit code 1): Error: password [secret] is too weak", failure.Message);
        Assert.DoesNotContain(fixture.Log.Lines, line => line.Contains(Password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_upgrade_that_left_a_failed_revision_is_recorded_as_such()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "needs a shell");
        await using var fixture = await StartAsync();
        Play(fixture, "exit 1");
        fixture.Cluster.Add("namespaces/tenant/secrets/sh.helm.release.v1.web.v1", Record("failed"));
        var inputs = Yaml("{chart: web, name: web, namespace: tenant}");

        var failure = await Assert.ThrowsAsync<InitializationFailedException>(() => fixture.UpdateAsync(new("tenant/web", PropertyMap.Empty), inputs, inputs, type: Type));
        Assert.Equal("failed", ObjectTests.Map(failure.Outputs, "status").Text("status"));
    }

    [Theory]
    [InlineData("{chart: web}", "web")]
    [InlineData("{chart: web, version: 1.2.3, repositoryOpts: {repo: 'https://charts.example', caFile: ca.pem}}", "web --repo https://charts.example --version 1.2.3 --ca-file ca.pem")]
    [InlineData("{chart: web, repositoryOpts: {repo: 'oci://charts.example/all/'}}", "oci://charts.example/all/web")]
    [InlineData("{chart: ./web}", "./web")]
    public void A_chart_is_named_as_helm_finds_it(string inputs, string arguments) => Assert.Equal(
        arguments, string.Join(' ', HelmArguments.Chart(ReleaseSpec.Of(Yaml(inputs), [], "default", limit: null), repository: null)));

    [Fact]
    public void Values_of_the_program_come_over_those_of_files()
    {
        File.WriteAllText(Path.Combine(_folder, "values.yaml"), "a: {x: 1, y: 2}\nlist: [1, 2]\n");
        var inputs = Yaml("{values: {a: {y: 3}, list: [9], none: null}}")
            .Set("valueYamlFiles", new ArrayValue([new AssetValue("", Path: "values.yaml"), new AssetValue("", Text: "b: 'yes'\n")]));

        Assert.Equal("""{"a":{"x":1,"y":3},"list":[9],"b":"yes"}""", ReleaseValues.Of(inputs, _folder).ToJsonString());
    }

    private static System.Text.Json.Nodes.JsonObject Record(string status) => ReleaseSecret.Write(new ReleaseRecord
    {
        Name = "web",
        Namespace = "tenant",
        Revision = 1,
        Status = status,
        ChartName = "web",
        ChartVersion = "1.2.3",
        Values = [],
        Manifest = "",
        FirstDeployed = DateTimeOffset.UnixEpoch,
        LastDeployed = DateTimeOffset.UnixEpoch,
    });

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(_folder, name), Requests.Cancel);

    private void Play(KubernetesFixture fixture, string more)
    {
        var helm = Path.Combine(_folder, "helm");
        File.WriteAllText(
            helm,
            $"""
            #!/bin/sh
            echo "$@" >> '{_folder}/arguments'
            cat > '{_folder}/input'
            cat "$KUBECONFIG" > '{_folder}/kubeconfig'
            [ -z "$HELM_REPOSITORY_CONFIG" ] || cat "$HELM_REPOSITORY_CONFIG" > '{_folder}/repositories'
            ls -l "$KUBECONFIG" "$HELM_REPOSITORY_CONFIG" 2> /dev/null | cut -c1-10 > '{_folder}/modes'
            printf '%s\n%s\n' "$KUBECONFIG" "$HELM_REPOSITORY_CONFIG" > '{_folder}/files'
            {more}
            """);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(helm, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        fixture.SetVariable("PATH", $"{_folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}");
    }
}
