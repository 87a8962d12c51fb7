using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Iam;
using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.ReplicationPolicies;
using ManagedKube.OpenIaaS.Provider.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Vpc;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider;

/// <summary>A handler for each resource type.</summary>
internal static class ResourceHandlers
{
    public static ImmutableArray<IResourceHandler> All(Func<Session> session, IEngineLog log, TimeProvider time) =>
    [
        new VirtualMachineHandler(session),
        new VirtualDiskHandler(session),
        new NetworkAdapterHandler(session),
        new ReplicationPolicyHandler(session),
        new BucketHandler(session),
        new StorageAccountHandler(session),
        new BucketAccessHandler(session),
        new StaticIpHandler(session),
        new FloatingIpHandler(session),
        new FloatingIpBindingHandler(session),
        new PersonalAccessTokenHandler(session, log, time),
    ];
}
