using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Tests.Lifecycle;

/// <summary>Time only makes things worse.</summary>
[Properties(Arbitrary = [typeof(Days)])]
public sealed class PolicyProperties
{
    private static ReleaseData Data => ReleaseData.Embedded;

    [Property]
    public void A_minor_never_goes_back_to_an_earlier_phase(DateOnly day, byte later, byte index)
    {
        var branch = Data.Kubernetes.Minors[index % Data.Kubernetes.Minors.Length].Branch;

        Assert.True(KubernetesSupport.StatusOf(Data, branch, day).Phase <= KubernetesSupport.StatusOf(Data, branch, day.AddDays(later)).Phase);
    }

    [Property]
    public void A_version_never_lacks_fewer_patches_later(DateOnly day, byte later, byte index)
    {
        var patches = Data.Kubernetes.Minors[^1].Patches.AddRange(Data.Kubernetes.Minors[^2].Patches);
        var running = patches[index % patches.Length].Version;

        Assert.True(PatchPolicy.OfKubernetes(Data, running, day).Urgency() <= PatchPolicy.OfKubernetes(Data, running, day.AddDays(later)).Urgency());
    }

    [Property]
    public void A_newer_version_of_a_component_is_never_more_urgent(DateOnly day, byte index)
    {
        var component = Data.Component("cert-manager")!;
        var statuses = component.Releases.Select(release => ComponentPolicy.StatusOf(Data, component.Name, release.Version, day).Urgency()).ToList();
        var place = index % (statuses.Count - 1);

        Assert.True(statuses[place] >= statuses[place + 1]);
    }

    [Property]
    public void At_most_three_minors_are_supported_at_a_time(DateOnly day)
    {
        var supported = Data.Kubernetes.Minors.Where(minor => KubernetesSupport.StatusOf(Data, minor.Branch, day).Phase == SupportPhase.Supported).ToList();

        Assert.True(supported.Count <= KubernetesSupport.SupportedMinors);
    }

    [Property]
    public void What_is_proposed_for_a_new_cluster_is_supported(DateOnly day)
    {
        if (NewClusterPolicy.Proposal(Data, day) is { } version)
            Assert.Equal(SupportPhase.Supported, KubernetesSupport.StatusOf(Data, version.Branch, day).Phase);
    }

    private static class Days
    {
        public static Arbitrary<DateOnly> Day() => Gen.Choose(0, 1600).Select(offset => new DateOnly(2023, 1, 1).AddDays(offset)).ToArbitrary();
    }
}
