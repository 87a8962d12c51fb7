using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning.Platform;
using Pulumi;

namespace ManagedKube.Components.Addons.Network;

/// <summary>
/// The pod network, the services' proxy and the Gateway API's controller. Without it no node is ready, so it waits for no node and the
/// deployment does not wait for it: whoever needs it waits for the nodes.
/// </summary>
internal sealed class Cilium : Addon
{
    private static readonly ChartSource Chart = ChartSource.Http("cilium", "https://helm.cilium.io");

    /// <param name="context">What it is made with.</param>
    /// <param name="before">The Gateway API's kinds, which its operator looks for only when it starts; in Full, Prometheus' kinds, too.</param>
    public Cilium(AddonContext context, params IEnumerable<Resource> before)
        : base(nameof(Cilium), "cilium", context, before)
    {
        _ = Install(Chart, new ReleaseSettings { Name = "cilium", Namespace = NamespaceNames.System, Await = false }, CiliumValues.Of(context.Plan));
        RegisterOutputs();
    }
}
