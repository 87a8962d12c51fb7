using System.Text.Json;
using System.Text.Json.Serialization;
using ManagedKube.OpenIaaS.Activities;
using ManagedKube.OpenIaaS.Backup;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.Replication;
using ManagedKube.OpenIaaS.Compute.Snapshots;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Http;
using ManagedKube.OpenIaaS.Marketplace;
using ManagedKube.OpenIaaS.Tags;

namespace ManagedKube.OpenIaaS;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(AttachRequest))]
[JsonSerializable(typeof(BootOrder))]
[JsonSerializable(typeof(ErrorEnvelope))]
[JsonSerializable(typeof(ImageMount))]
[JsonSerializable(typeof(ItemDeployment))]
[JsonSerializable(typeof(List<BackupPolicy>))]
[JsonSerializable(typeof(List<Host>))]
[JsonSerializable(typeof(List<MachineManager>))]
[JsonSerializable(typeof(List<MarketplaceItem>))]
[JsonSerializable(typeof(List<Network>))]
[JsonSerializable(typeof(List<NetworkAdapter>))]
[JsonSerializable(typeof(List<Pool>))]
[JsonSerializable(typeof(List<ReplicationPolicy>))]
[JsonSerializable(typeof(List<RestorePoint>))]
[JsonSerializable(typeof(List<Snapshot>))]
[JsonSerializable(typeof(List<StorageRepository>))]
[JsonSerializable(typeof(List<Tag>))]
[JsonSerializable(typeof(List<Template>))]
[JsonSerializable(typeof(List<VirtualDisk>))]
[JsonSerializable(typeof(List<VirtualMachine>))]
[JsonSerializable(typeof(LoginRequest))]
[JsonSerializable(typeof(MachineTarget))]
[JsonSerializable(typeof(MarketplaceItemInfo))]
[JsonSerializable(typeof(NetworkAdapterPatch))]
[JsonSerializable(typeof(NewNetworkAdapter))]
[JsonSerializable(typeof(NewReplicationPolicy))]
[JsonSerializable(typeof(NewTag))]
[JsonSerializable(typeof(NewVirtualDisk))]
[JsonSerializable(typeof(NewVirtualMachine))]
[JsonSerializable(typeof(PolicyAssignment))]
[JsonSerializable(typeof(PowerRequest))]
[JsonSerializable(typeof(Relocation))]
[JsonSerializable(typeof(ReplicationAssociation))]
[JsonSerializable(typeof(RepositoryTarget))]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(VirtualDiskPatch))]
[JsonSerializable(typeof(VirtualMachinePatch))]
internal sealed partial class OpenIaaSJson : JsonSerializerContext;
