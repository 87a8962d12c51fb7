using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>What the operator of the Ceph CSI drivers does: a CSIDriver for each Driver, so that its classes can make volumes.</summary>
internal sealed class StorageDriverController : IController
{
    private const string Operator = "ceph-csi-controller-manager";

    private static readonly GroupResource Drivers = new("csi.ceph.io", "drivers");

    public ImmutableArray<GroupResource> Watches { get; } = [Drivers, Known.Deployments, Known.CsiDrivers];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        if (!cluster.Store.List(Drivers).Any() || !OperatorController.Runs(cluster, Operator))
            return null;
        foreach (var driver in cluster.Store.List(Drivers).Where(driver => !driver.Body.IsDeleting()).ToList())
        {
            cluster.Ensure(Known.CsiDrivers, driver.Name, () => new JsonObject
            {
                ["metadata"] = new JsonObject { ["name"] = driver.Name },
                ["spec"] = new JsonObject { ["attachRequired"] = true, ["podInfoOnMount"] = false },
            });
        }

        return null;
    }
}
