using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display.Clusters;
using ManagedKube.Cli.Hosting;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class HandoverTests
{
    private static readonly PropertyMap Outputs = PropertyMap.Of(("handover", new ObjectValue(PropertyMap.Of(
        ("kubeConfigs", Map(("defaultapp", "canary-of-a-kubeconfig"))),
        ("consoles", new ObjectValue(PropertyMap.Of(
            ("Argo CD", Map(("url", "http://argocd.example"), ("user", "admin"), ("password", "canary-of-a-password"))),
            ("Ceph", Map(("namespace", "storage"), ("service", "console"), ("port", "7000"), ("user", "admin"), ("password", "canary-of-another"))),
            ("Kasten", Map(("url", "https://k10.example/k10/"), ("user", ""), ("password", "")))))),
        ("tenants", new ArrayValue([new StringValue("default")])),
        ("signOn", new ArrayValue([Map(("service", "Argo CD"), ("client", "consoles"), ("url", "https://argocd.example/auth/callback"))])),
        ("network", Map(("range", "10.20.0.0/22")))))));

    [Fact]
    public void Each_secret_is_in_a_file_of_its_own_and_the_report_holds_none()
    {
        var files = HandoverFiles.Of("ctodev", HandoverPackage.Read("ctodev", Outputs)).ToDictionary(file => file.Path, file => file.Text);

        Assert.Equal(["README.md", "kubeconfig-defaultapp", "passwords/argo-cd", "passwords/ceph"], files.Keys);
        Assert.Equal("canary-of-a-password\n", files["passwords/argo-cd"]);
        Assert.Equal("canary-of-a-kubeconfig", files["kubeconfig-defaultapp"]);
        Assert.DoesNotContain("canary", files["README.md"], StringComparison.Ordinal);
        Assert.Contains("| Argo CD | http://argocd.example | admin | `passwords/argo-cd` |", files["README.md"], StringComparison.Ordinal);
        Assert.Contains("| Kasten | https://k10.example/k10/ | by single sign-on | |", files["README.md"], StringComparison.Ordinal);
        Assert.Contains("| nodes and load balancers | 10.20.0.0/22 |", files["README.md"], StringComparison.Ordinal);
        Assert.Contains("| Argo CD | `consoles` | `https://argocd.example/auth/callback` |", files["README.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_without_an_identity_provider_reads_nothing_of_sign_on()
    {
        var package = HandoverPackage.Read("ctodev", Outputs) with { Redirects = [] };

        Assert.DoesNotContain("## Single sign-on", HandoverFiles.Of("ctodev", package).First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_local_users_are_for_is_told_only_where_a_console_knows_single_sign_on()
    {
        var package = HandoverPackage.Read("ctodev", Outputs);

        Assert.Contains("is out of reach", Report(package), StringComparison.Ordinal);
        Assert.DoesNotContain("is out of reach", Report(package with { Redirects = [new("kubectl", "kubernetes", "http://localhost:8000")] }), StringComparison.Ordinal);

        static string Report(HandoverPackage package) => HandoverFiles.Of("ctodev", package).First().Text;
    }

    [Fact]
    public void A_console_without_an_address_is_handed_over_with_the_command_that_reaches_it()
    {
        var report = HandoverFiles.Of("ctodev", HandoverPackage.Read("ctodev", Outputs)).First().Text;

        Assert.Contains("| Ceph | http://localhost:7000 | admin | `passwords/ceph` |", report, StringComparison.Ordinal);
        Assert.Contains(
            "\n    kubectl --kubeconfig kubeconfig-defaultapp --namespace storage port-forward service/console 7000\n\n## ",
            report,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Argo CD has no address", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_console_prints_itself_without_its_password() => Assert.All(
        HandoverPackage.Read("ctodev", Outputs).Consoles, console => Assert.DoesNotContain("canary", console.ToString(), StringComparison.Ordinal));

    [Fact]
    public void A_stack_that_was_never_deployed_says_what_to_do()
    {
        var refusal = Assert.Throws<CommandException>(() => HandoverPackage.Read("ctodev", PropertyMap.Empty));

        Assert.Contains("'mk up ctodev' makes it", refusal.Message, StringComparison.Ordinal);
    }

    private static ObjectValue Map(params (string Key, string Value)[] texts) =>
        new(PropertyMap.Of([.. texts.Select(text => (text.Key, (PropertyValue)new StringValue(text.Value)))]));
}
