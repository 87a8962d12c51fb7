using ManagedKube.Talos.Rules;
using ManagedKube.Talos.Secrets;
using ManagedKube.Talos.Tests.Support;

namespace ManagedKube.Talos.Tests.Rules;

public sealed class MachineConfigurationRulesTests
{
    private static readonly KubernetesRange Kubernetes = new(30, 37);

    public static TheoryData<string, int> KindsAndContracts => NodeConfigurationTests.KindsAndContracts;

    [Theory]
    [MemberData(nameof(KindsAndContracts))]
    public void Nothing_is_wrong_with_what_is_rendered(string kind, int minor) =>
        Assert.Empty(Check(Nodes.Kinds[kind].BornOn(minor)));

    [Theory]
    [MemberData(nameof(KindsAndContracts))]
    public void Nothing_is_wrong_on_a_newer_Talos_with_the_form_that_a_cluster_was_born_with(string kind, int minor)
    {
        var node = Nodes.Kinds[kind].BornOn(minor);
        if (node.Metal is not null)
            return;

        Assert.Empty(Check(node with { Cluster = node.Cluster with { TalosVersion = "1.14.6" } }));
    }

    [Theory]
    [InlineData("", "It is empty")]
    [InlineData("   \n", "It is empty")]
    [InlineData("#cloud-config\nversion: v1alpha1\n", "begins with #cloud-config")]
    [InlineData("#include\nhttps://example.net/\n", "begins with #include")]
    [InlineData("version: v1alpha1\nversion: v1alpha1\n", "a key that stands there twice at line 2")]
    [InlineData("version: v1alpha1\n\tmachine: {}\n", "no YAML")]
    [InlineData("version: v1alpha1\n---\n- a\n", "Document 2 is no mapping")]
    [InlineData("a: &x [*x]\n", "an alias at line 1")]
    [InlineData("a: *unknown\n", "an alias at line 1")]
    [InlineData("{{{{", "no YAML")]
    [InlineData("m: [\u0085a\n---\n[\u0085a", "no YAML")]
    [InlineData("!!b[", "no YAML")]
    public void A_text_that_is_no_configuration_is_told_apart(string text, string problem) =>
        Assert.Contains(problem, Assert.Single(MachineConfigurationRules.Check(text, Expectations(Nodes.Worker))).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("apiVersion: v1alpha1\nkind: HostnameConfig\nhostname: ctopr-wrk-01\n", "HostnameConfig")]
    [InlineData("apiVersion: v1alpha1\nkind: HostnameConfig\nname: stray\nhostname: ctopr-wrk-01\n", "HostnameConfig")]
    [InlineData("apiVersion: v1alpha1\nkind: LinkConfig\nname: net0\n", "LinkConfig/net0")]
    [InlineData("version: v1alpha1\n", "v1alpha1")]
    public void A_document_that_is_there_twice_is_found(string document, string name) => Assert.Contains(
        MachineConfigurationRules.Check(NodeConfiguration.Render(Nodes.Worker, GeneratedBundle.Value) + "---\n" + document, Expectations(Nodes.Worker)),
        finding => finding.Document == name && finding.Problem.Contains("is there 2 times", StringComparison.Ordinal));

    [Fact]
    public void A_configuration_without_its_first_document_is_found()
    {
        var text = NodeConfiguration.Render(Nodes.Worker, GeneratedBundle.Value);

        Assert.Contains(
            MachineConfigurationRules.Check(text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..], Expectations(Nodes.Worker)),
            finding => finding.Problem.Contains("maintenance mode", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_is_nested_without_end_is_told_apart() => Assert.Contains(
        "nested too deep",
        Assert.Single(MachineConfigurationRules.Check(new string('[', 100_000), Expectations(Nodes.Worker))).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_text_of_256_KiB_is_too_large() => Assert.Contains(
        Check(Nodes.Worker with { Patches = [$"apiVersion: v1alpha1\nkind: SysctlConfig\nparams: {{a: \"{new string('x', 256 * 1024)}\"}}"] }),
        finding => finding.Problem.Contains("256 KiB", StringComparison.Ordinal));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var findings = Check(Nodes.ControlPlane with
        {
            Hostname = "Not A Name",
            Cluster = Nodes.Cluster with { KubernetesVersion = "1.29.0", InternalDomain = "-" },
        });

        Assert.Contains(findings, finding => finding.Document == "HostnameConfig");
        Assert.Contains(findings, finding => finding.Problem.Contains("1.29.0", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Path == "dnsDomain");
        Assert.All(findings, finding => Assert.EndsWith(".", finding.Problem, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.True(finding.Remedy.EndsWith('.') || finding.Remedy.EndsWith('?'), finding.Remedy));
    }

    [Theory]
    [MemberData(nameof(KindsAndContracts))]
    public void Settings_are_checked_before_there_are_secrets(string kind, int minor)
    {
        var node = Nodes.Kinds[kind].BornOn(minor);

        Assert.Empty(MachineConfigurationRules.Check(node, Kubernetes));
        Assert.Contains(
            MachineConfigurationRules.Check(node with { Patches = ["apiVersion: v1alpha1\nkind: HostnameConfig\nhostname: other"] }, Kubernetes),
            finding => finding.Path == "hostname");
    }

    [Fact]
    public void A_patch_that_cannot_be_merged_is_told_before_there_are_secrets() => Assert.Equal(
        new ConfigurationFinding("the pool's patches", "", "Patch 1 deletes Nothing, which the configuration does not have.", "Remove that part of the patch."),
        Assert.Single(MachineConfigurationRules.Check(Nodes.Worker with { Patches = ["kind: Nothing\n$patch: delete"] }, Kubernetes)));

    [Fact]
    public void A_key_that_is_not_its_certificates_is_found_in_every_form()
    {
        var stranger = GeneratedBundle.Authority("stranger");
        var secrets = GeneratedBundle.Value;
        var mixed = secrets with
        {
            Os = secrets.Os with { Key = stranger.Key },
            Etcd = secrets.Etcd with { Key = stranger.Key },
            Kubernetes = secrets.Kubernetes with { Key = stranger.Key },
            Aggregator = secrets.Aggregator with { Key = stranger.Key },
        };

        foreach (var minor in new[] { 13, 14 })
        {
            var findings = Check(Nodes.ControlPlane.BornOn(minor), mixed);

            Assert.Equal(4, findings.Count(finding => finding.Problem.Contains("not the key of its certificate", StringComparison.Ordinal)));
            Assert.Equal(4, findings.Count);
        }
    }

    [Fact]
    public void A_certificate_that_is_no_authoritys_is_found() => Assert.Contains(
        Check(Nodes.Worker, GeneratedBundle.Value with { Os = GeneratedBundle.Authority("talos", isAuthority: false) }),
        finding => finding.Path == "machine.ca.crt");

    [Fact]
    public void Secrets_without_their_form_are_found_and_never_repeated()
    {
        const string Wrong = "thisisnosecret";
        var broken = GeneratedBundle.Value with
        {
            BootstrapToken = Wrong,
            TrustdToken = Wrong,
            ClusterId = Wrong,
            ClusterSecret = Wrong,
            SecretboxKey = Wrong,
            Kubernetes = new CertificateAndKey(Wrong, Wrong),
        };

        foreach (var minor in new[] { 13, 14 })
        {
            var findings = Check(Nodes.ControlPlane.BornOn(minor), broken);

            Assert.Equal(6, findings.Count);
            Assert.DoesNotContain(findings, finding => finding.ToString().Contains(Wrong, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_control_planes_configuration_is_refused_for_a_worker()
    {
        foreach (var minor in new[] { 13, 14 })
        {
            var text = NodeConfiguration.Render(Nodes.ControlPlane.BornOn(minor), GeneratedBundle.Value);
            var findings = MachineConfigurationRules.Check(text, Expectations(Nodes.ControlPlane.BornOn(minor)) with { Type = NodeType.Worker });

            Assert.Contains(findings, finding => finding.Path == "machine.type");
            Assert.Contains(findings, finding => finding.Path == "machine.ca.key" && finding.Problem.Contains("private key", StringComparison.Ordinal));
            Assert.Contains(findings, finding => finding.Document.StartsWith("Layer2VIPConfig", StringComparison.Ordinal));
            Assert.Equal(minor == 14 ? 13 : 0, findings.Count(finding => finding.Problem.Contains("refuses this kind", StringComparison.Ordinal)));
        }
    }

    internal static IReadOnlyList<ConfigurationFinding> Check(NodeSettings node, SecretsBundle? secrets = null) =>
        MachineConfigurationRules.Check(NodeConfiguration.Render(node, secrets ?? GeneratedBundle.Value), Expectations(node));

    internal static ConfigurationExpectations Expectations(NodeSettings node) => ConfigurationExpectations.Of(node, Kubernetes);
}
