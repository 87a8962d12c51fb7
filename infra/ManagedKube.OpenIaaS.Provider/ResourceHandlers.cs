using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.ReplicationPolicies;
using ManagedKube.OpenIaaS.Provider.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;

namespace ManagedKube.OpenIaaS.Provider;

/// <summary>A handler for each resource type.</summary>
internal static class ResourceHandlers
{
    public static ImmutableArray<IResourceHandler> All(Func<Session> session) =>
    [
        new VirtualMachineHandler(session),
        new VirtualDiskHandler(session),
        new NetworkAdapterHandler(session),
        new ReplicationPolicyHandler(session),
    ];
}
