using ManagedKube.Talos.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.Talos.Tests;

public sealed class NodeConfigurationTests
{
    public static TheoryData<string, int> KindsAndContracts { get; } =
        [.. from kind in Nodes.Kinds.Keys from minor in new[] { 12, 13, 14 } select (kind, minor)];

    // 1.12 and 1.13 differ in little: two nodes that use everything show it.
    public static TheoryData<string, int> Approved { get; } =
    [
        .. from kind in Nodes.Kinds.Keys
           from minor in new[] { 12, 13, 14 }
           where minor > 12 || kind.EndsWith("-full", StringComparison.Ordinal)
           select (kind, minor),
    ];

    [Theory]
    [MemberData(nameof(Approved))]
    public void The_configuration_is_the_approved_one(string kind, int minor) =>
        ApprovedFile.OfTests($"Approved/{kind}-1.{minor}.yaml").Verify(NodeConfiguration.Render(Nodes.Kinds[kind].BornOn(minor), FakeBundle.Value));

    [Theory]
    [MemberData(nameof(KindsAndContracts))]
    public void Every_document_is_valid_against_Talos_schema(string kind, int minor)
    {
        var schema = TalosSchema.LoadOrSkip(minor);
        var yaml = NodeConfiguration.Render(Nodes.Kinds[kind].BornOn(minor), FakeBundle.Value);

        Assert.All(yaml.Split("\n---\n"), document =>
        {
            var (isValid, problems) = schema.Evaluate(document);
            Assert.True(isValid, $"{problems}\n{document}");
        });
    }

    [Fact]
    public void The_schema_refuses_an_unknown_setting() =>
        Assert.False(TalosSchema.LoadOrSkip(14).Evaluate("apiVersion: v1alpha1\nkind: HostnameConfig\nname: x\n").IsValid);

    [Fact]
    public void Settings_do_not_tell_their_passwords_to_a_log() =>
        Assert.DoesNotContain("fake registry password", $"{Nodes.FullCluster} {Nodes.FullCluster.Registries.Credentials[0]}", StringComparison.Ordinal);
}
