using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

public sealed class VirtualMachineDiffTests
{
    private static readonly VirtualMachineHandler Handler = new(() => throw new InvalidOperationException("a diff contacts nothing"));
    private static readonly PropertyMap Old = Bench.Checked(Handler, PropertyMap.Empty, Wanted.Machine);

    [Fact]
    public void The_same_machine_is_no_change() => Assert.Empty(Bench.Diff(Handler, Old, Wanted.Machine).Changes);

    [Theory]
    [InlineData("name", "cp-1")]
    [InlineData("highAvailability", "restart")]
    [InlineData("bootFirmware", "uefi")]
    [InlineData("powerState", "off")]
    public void Everything_but_the_template_changes_in_place(string property, string value)
    {
        var change = Assert.Single(Bench.Diff(Handler, Old, Wanted.Machine.Set(property, value)).Changes);

        Assert.Equal(property, change.Path);
        Assert.False(change.Replace);
    }

    [Fact]
    public void Only_the_changed_property_is_named() => Assert.Equal(
        ["memory"], Bench.Diff(Handler, Old, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB)).Changes.Select(change => change.Path));

    [Fact]
    public void Another_template_replaces() =>
        Assert.True(Assert.Single(Bench.Diff(Handler, Old, Wanted.Machine.Set("templateId", FakeWorld.NetworkId)).Changes).Replace);

    [Fact]
    public void A_replaced_machine_goes_before_the_new_one_is_made_whoever_replaces_it()
    {
        Assert.True(Bench.Diff(Handler, Old, Wanted.Machine.Set("templateId", FakeWorld.NetworkId)).DeleteBeforeReplace);
        Assert.True(Bench.Diff(Handler, Old, Wanted.Machine).DeleteBeforeReplace);
    }

    [Theory]
    [InlineData("marketplaceItemId", FakeWorld.NetworkId)]
    [InlineData("storageRepositoryId", FakeWorld.RepositoryId)]
    public void Another_image_or_another_place_for_it_replaces(string property, string value)
    {
        var deployed = Bench.Checked(Handler, PropertyMap.Empty, Wanted.Deployed);

        Assert.True(Assert.Single(Bench.Diff(Handler, deployed, Wanted.Deployed.Set(property, value)).Changes).Replace);
        Assert.Empty(Bench.Diff(Handler, deployed, Wanted.Deployed).Changes);
    }

    [Fact]
    public void An_image_in_place_of_a_template_replaces() =>
        Assert.All(Bench.Diff(Handler, Old, Wanted.Deployed).Changes, change => Assert.True(change.Replace));

    [Fact]
    public void The_source_of_an_imported_machine_is_taken_as_given() =>
        Assert.Empty(Bench.Diff(Handler, Old.Remove("templateId"), Wanted.Deployed).Changes);

    [Fact]
    public void How_long_a_start_waits_is_no_change_of_the_machine() =>
        Assert.Empty(Bench.Diff(Handler, Old, Wanted.Machine.Set("waitForDriversSeconds", 5)).Changes);

    [Fact]
    public void A_template_that_is_not_known_yet_does_not_replace() =>
        Assert.DoesNotContain(Bench.Diff(Handler, Old, Wanted.Machine.Set("templateId", UnknownValue.Instance)).Changes, change => change.Replace);

    [Fact]
    public void First_boot_data_and_consent_are_no_change_of_the_machine() => Assert.Empty(
        Bench.Diff(Handler, Old, Wanted.Machine.Set("cloudInit", PropertyMap.Of(("cloudConfig", "other"))).Set("allowRestart", false)).Changes);

    [Fact]
    public void What_is_left_out_is_not_managed() =>
        Assert.Empty(Bench.Diff(Handler, Old, Wanted.Machine.Remove("osDisk").Remove("tags").Remove("osNetworkAdapters")).Changes);

    [Fact]
    public void The_order_of_policies_does_not_matter()
    {
        var two = Wanted.Machine.Set("backupPolicyIds", Wanted.Texts(FakeWorld.PolicyId, FakeWorld.OtherPolicyId));
        var turned = Wanted.Machine.Set("backupPolicyIds", Wanted.Texts(FakeWorld.OtherPolicyId, FakeWorld.PolicyId));

        Assert.Empty(Bench.Diff(Handler, Bench.Checked(Handler, PropertyMap.Empty, two), turned).Changes);
    }

    [Fact]
    public void A_removed_tag_is_a_change() => Assert.Equal(
        ["tags.role"], Bench.Diff(Handler, Old, Wanted.Machine.Set("tags", PropertyMap.Empty)).Changes.Select(change => change.Path));
}
