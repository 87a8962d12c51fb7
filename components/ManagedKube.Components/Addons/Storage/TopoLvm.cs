using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using ManagedKube.Talos.Settings;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>Local volumes on the workers that have a disk for them (an option).</summary>
internal sealed class TopoLvm : Addon
{
    private const string DeviceClass = "ssd";

    private static readonly ChartSource Chart = ChartSource.Http("topolvm", "https://topolvm.github.io/topolvm");

    /// <param name="context">What it is made with.</param>
    /// <param name="ready">When nodes take pods.</param>
    public TopoLvm(AddonContext context, Resource ready)
        : base(nameof(TopoLvm), "topolvm", context, ready)
    {
        // Its kind goes with it, and with it every local volume.
        _ = Install(Chart, new ReleaseSettings { Name = "topolvm", Namespace = NamespaceNames.TopoLvm, HoldsData = true }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "lvmd.managed", false },
        {
            "lvmd.deviceClasses",
            List(new ChartValues { { "name", DeviceClass }, { "volume-group", VolumeGroupSettings.Local }, { "default", true }, { "spare-gb", 10 } })
        },
        { "node.lvmdEmbedded", true },
        { "node.nodeSelector", Literal((MachinePlan.LocalStorageLabel, MachinePlan.LabelValue)) },
        { "node.tolerations", List(Scheduling.TolerateAll()) },
        { "node.priorityClassName", SystemPriority.Node },
        // Capacity is told to the scheduler by Kubernetes' own means, which need no webhook and so no certificate.
        { "webhook.podMutatingWebhook.enabled", false },
        {
            "storageClasses",
            List(new ChartValues
            {
                { "name", StorageClassNames.Local },
                { "storageClass.fsType", "ext4" },
                { "storageClass.reclaimPolicy", "Delete" },
                { "storageClass.isDefaultClass", false },
                { "storageClass.volumeBindingMode", "WaitForFirstConsumer" },
                { "storageClass.allowVolumeExpansion", true },
                { "storageClass.additionalParameters", Literal(("topolvm.io/device-class", DeviceClass)) },
            })
        },
        { "snapshot.enabled", false },
        { "resources.topolvm_node", Resources("20m", "64Mi", "256Mi") },
        { "resources.topolvm_controller", Resources("20m", "64Mi", "256Mi") },
    };
}
