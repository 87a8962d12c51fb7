using ManagedKube.Components.Addons.Framework;
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
    /// <param name="foundation">Its operator looks for the Gateway API's kinds only when it starts.</param>
    public Cilium(AddonContext context, Resource foundation)
        : base(nameof(Cilium), "cilium", context, foundation)
    {
        _ = Install(Chart, new ReleaseSettings { Name = "cilium", Namespace = PlatformNamespaces.System, Await = false }, CiliumValues.Of(context.Plan));
        RegisterOutputs();
    }
}
