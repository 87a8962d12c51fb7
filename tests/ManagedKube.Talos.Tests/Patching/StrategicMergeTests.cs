using ManagedKube.Talos.Patching;

namespace ManagedKube.Talos.Tests.Patching;

public sealed class StrategicMergeTests
{
    [Fact]
    public void Without_patches_the_text_stays_as_it_is() => Assert.Equal("a:   1 # as it is\n", StrategicMerge.Apply("a:   1 # as it is\n", []));

    [Theory]
    [InlineData("machine: {type: worker}", "machine: {token: x}", "machine: {type: worker, token: x}")]
    [InlineData("machine: {type: worker}", "machine: {type: controlplane}", "machine: {type: controlplane}")]
    [InlineData("machine: {certSANs: [a]}", "machine: {certSANs: [b]}", "machine: {certSANs: [a, b]}")]
    [InlineData("machine: {certSANs: [a]}", "machine: {certSANs: x}", "machine: {certSANs: x}")]
    [InlineData("machine: {certSANs: [a]}", "machine: {certSANs: {$patch: delete}}", "machine: {}")]
    [InlineData("machine: {certSANs: [a]}", "machine: {$patch: delete}", "{}")]
    [InlineData("cluster: {network: {podSubnets: [a], serviceSubnets: [b]}}", "cluster: {network: {podSubnets: [c]}}", "cluster: {network: {podSubnets: [c], serviceSubnets: [b]}}")]
    [InlineData("cluster: {apiServer: {auditPolicy: {a: 1, rules: [x]}}}", "cluster: {apiServer: {auditPolicy: {rules: [y]}}}", "cluster: {apiServer: {auditPolicy: {rules: [y]}}}")]
    [InlineData(
        "cluster: {apiServer: {admissionControl: [{name: A, configuration: {x: 1}}]}}",
        "cluster: {apiServer: {admissionControl: [{name: A, configuration: {y: 2}}, {name: B}]}}",
        "cluster: {apiServer: {admissionControl: [{name: A, configuration: {x: 1, y: 2}}, {name: B}]}}")]
    [InlineData("machine: {files: [{path: a, op: x}, {path: b}]}", "machine: {files: [{path: a, $patch: delete}]}", "machine: {files: [{path: b}]}")]
    [InlineData("kind: KubeNetworkConfig\npodSubnets: [a]", "kind: KubeNetworkConfig\npodSubnets: [b]", "kind: KubeNetworkConfig\npodSubnets: [b]")]
    [InlineData("kind: KubeAuthenticationConfig\nconfiguration: {a: 1}", "kind: KubeAuthenticationConfig\nconfiguration: {b: 2}", "kind: KubeAuthenticationConfig\nconfiguration: {b: 2}")]
    [InlineData("kind: KubeAuditPolicyConfig\nconfiguration: {a: 1}", "kind: KubeAuditPolicyConfig\nconfiguration: {b: 2}", "kind: KubeAuditPolicyConfig\nconfiguration: {b: 2}")]
    [InlineData(
        "kind: ExtensionServiceConfig\nname: x\nconfigFiles: [{mountPath: a, content: 1}]",
        "kind: ExtensionServiceConfig\nname: x\nconfigFiles: [{mountPath: a, content: 2}, {mountPath: b}]",
        "kind: ExtensionServiceConfig\nname: x\nconfigFiles: [{mountPath: a, content: 2}, {mountPath: b}]")]
    [InlineData("kind: LinkConfig\nname: a", "kind: LinkConfig\nname: b", "kind: LinkConfig\nname: a\n---\nkind: LinkConfig\nname: b")]
    [InlineData("kind: LinkConfig\nname: a\n---\nkind: LinkConfig\nname: b", "kind: LinkConfig\nname: a\n$patch: delete", "kind: LinkConfig\nname: b")]
    [InlineData("kind: A\n---\nkind: B", "kind: B\nx: 1\n---\nkind: A\ny: 2", "kind: A\ny: 2\n---\nkind: B\nx: 1")]
    [InlineData("kind: A\nx: {y: \"1\"}", "kind: A\nx:", "kind: A\nx:")]
    public void A_patch_merges(string configuration, string patch, string expected) =>
        Assert.Equal(StrategicMerge.Apply(expected, ["{}"]), WithMachine(StrategicMerge.Apply(configuration, [patch])));

    [Fact]
    public void Patches_are_applied_in_their_order() =>
        Assert.Equal("a: 3\nb: 2\n", StrategicMerge.Apply("a: 1\n", ["a: 2\nb: 2", "a: 3"]));

    [Fact]
    public void Quotes_and_blocks_stay_as_they_are() => Assert.Equal(
        "auto: \"off\"\ncert: |\n  one\n  two\nlist:\n  - a\n",
        StrategicMerge.Apply("auto: \"off\"\ncert: |\n  one\n  two\n", ["list:\n- a"]));

    [Theory]
    [InlineData("{{", "Patch 2 cannot be read. It has no YAML")]
    [InlineData("- a", "Patch 2 cannot be read. Document 1 is no mapping.")]
    [InlineData("kind: A\n---\nkind: A", "Patch 2 has two documents for A. Write them as one.")]
    [InlineData("$patch: delete", "Patch 2 deletes the document without kind")]
    [InlineData("kind: B\n$patch: delete", "Patch 2 deletes B, which the configuration does not have.")]
    [InlineData("kind: A\nx: {$patch: delete}", "Patch 2 deletes A x, which the configuration does not have.")]
    [InlineData("kind: A\nlist: [{a: 9, $patch: delete}]", "Patch 2 deletes A list[], which")]
    [InlineData("kind: A\nlist: [{$patch: delete}]", "Patch 2 deletes A list[], which")]
    [InlineData("kind: C\nx: {y: {$patch: delete}}", "Patch 2 deletes C x.y, which")]
    [InlineData("kind: C\nx: [{y: 1, $patch: delete}]", "Patch 2 deletes C x, which")]
    [InlineData("kind: A\nlist: {$patch: replace}", "Patch 2 has a $patch at A list that is not \"delete\".")]
    [InlineData("kind: A\n$patch: merge", "Patch 2 has a $patch at A that is not \"delete\".")]
    public void A_patch_that_cannot_be_merged_is_refused_with_its_number_and_place(string patch, string message) => Assert.StartsWith(
        message,
        Assert.Throws<InvalidPatchException>(() => StrategicMerge.Apply("kind: A\nlist: [{a: 1}]", ["{}", patch])).Message,
        StringComparison.Ordinal);

    // A patch of the document without kind adds one where there is none; here it is empty.
    private static string WithMachine(string text) => StrategicMerge.Apply(text, ["{}"]);
}
