using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

public sealed class VirtualMachineCheckTests
{
    [Fact]
    public void All_violations_are_reported_at_once()
    {
        var response = VirtualMachineCheck.Check(PropertyMap.Empty, Wanted.Machine.Set("cpu", 0).Set("memory", 1).Remove("backupPolicyIds").Set("name", ""));

        Assert.Equal(["backupPolicyIds", "cpu", "memory", "name"], response.Failures.Select(failure => failure.Property).Order());
    }

    [Fact]
    public void Defaults_are_filled_in_and_secrets_and_unknowns_survive()
    {
        var response = VirtualMachineCheck.Check(PropertyMap.Empty, Wanted.Machine.Set("templateId", UnknownValue.Instance));

        Assert.Empty(response.Failures);
        Assert.Equal("on", response.Inputs["powerState"]);
        Assert.Equal("disabled", response.Inputs["highAvailability"]);
        Assert.IsType<UnknownValue>(response.Inputs["templateId"]);
        Assert.True(response.Inputs["cloudInit"].ContainsSecrets);
    }

    [Fact]
    public void Nothing_is_wrong_with_what_is_not_known_yet()
    {
        var unknown = PropertyMap.From(Wanted.Machine.Select(item => KeyValuePair.Create(item.Key, (PropertyValue)UnknownValue.Instance)));

        Assert.Empty(VirtualMachineCheck.Check(PropertyMap.Empty, unknown).Failures);
        Assert.Empty(VirtualMachineCheck.Check(Wanted.Machine, unknown).Failures);
    }

    [Fact]
    public void Mac_addresses_are_lower_cased() => Assert.Equal(
        "02:00:0a:14:00:0b",
        ((ObjectValue)((ArrayValue)VirtualMachineCheck.Check(PropertyMap.Empty, Wanted.Machine.Set("osNetworkAdapters", Adapters("02:00:0A:14:00:0B")))
            .Inputs["osNetworkAdapters"]).Items[0]).Properties["macAddress"]);

    [Fact]
    public void A_disk_cannot_shrink()
    {
        var response = VirtualMachineCheck.Check(Wanted.Machine, Wanted.Machine.Set("osDisk", PropertyMap.Of(("size", 15 * FakeWorld.GiB))));

        Assert.Contains("cannot shrink", Assert.Single(response.Failures, failure => failure.Property == "osDisk.size").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cpu", 6)]
    [InlineData("memory", 17179869184)]
    public void A_change_that_stops_the_machine_needs_consent(string property, double value)
    {
        var without = Wanted.Machine.Set("allowRestart", false);

        Assert.Contains(
            "allowRestart",
            Assert.Single(VirtualMachineCheck.Check(without, without.Set(property, value)).Failures).Reason,
            StringComparison.Ordinal);
        Assert.Empty(VirtualMachineCheck.Check(without, without.Set(property, value).Set("allowRestart", true)).Failures);
        Assert.Empty(VirtualMachineCheck.Check(without, without.Set(property, value).Set("powerState", "off")).Failures);
        Assert.Empty(VirtualMachineCheck.Check(without.Set("powerState", "off"), without.Set(property, value)).Failures);
    }

    [Fact]
    public void Another_template_makes_another_machine_so_that_nothing_is_compared() => Assert.Empty(
        VirtualMachineCheck.Check(
            Wanted.Machine, Wanted.Machine.Set("templateId", FakeWorld.NetworkId).Set("osDisk", PropertyMap.Of(("size", FakeWorld.GiB)))).Failures);

    private static PropertyValue Adapters(params string[] macs) => new ArrayValue(
        [.. macs.Select(mac => (PropertyValue)PropertyMap.Of(("networkId", FakeWorld.NetworkId), ("macAddress", mac)))]);
}
