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
using ManagedKube.OpenIaaS.Iam;
using ManagedKube.OpenIaaS.Marketplace;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Tags;
using ManagedKube.OpenIaaS.Vpc;

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
[JsonSerializable(typeof(List<Bucket>))]
[JsonSerializable(typeof(BucketAccess))]
[JsonSerializable(typeof(BucketVersioning))]
[JsonSerializable(typeof(List<BucketFile>))]
[JsonSerializable(typeof(List<BucketGrant>))]
[JsonSerializable(typeof(Company))]
[JsonSerializable(typeof(List<Feature>))]
[JsonSerializable(typeof(List<FeatureAssignment>))]
[JsonSerializable(typeof(FloatingIpDescription))]
[JsonSerializable(typeof(FloatingIpOrder))]
[JsonSerializable(typeof(GlobalAccessKey))]
[JsonSerializable(typeof(List<FloatingIp>))]
[JsonSerializable(typeof(NewBucket))]
[JsonSerializable(typeof(NewPersonalAccessToken))]
[JsonSerializable(typeof(NewStaticIp))]
[JsonSerializable(typeof(NewStorageAccount))]
[JsonSerializable(typeof(List<PersonalAccessToken>))]
[JsonSerializable(typeof(PersonalAccessTokenSecret))]
[JsonSerializable(typeof(List<PrivateNetwork>))]
[JsonSerializable(typeof(List<Role>))]
[JsonSerializable(typeof(List<RoleAssignment>))]
[JsonSerializable(typeof(StaticIpPatch))]
[JsonSerializable(typeof(List<StaticIp>))]
[JsonSerializable(typeof(List<StorageAccount>))]
[JsonSerializable(typeof(StorageAccountKey))]
[JsonSerializable(typeof(StorageNamespace))]
[JsonSerializable(typeof(List<StorageRole>))]
[JsonSerializable(typeof(List<Tenant>))]
[JsonSerializable(typeof(List<User>))]
[JsonSerializable(typeof(List<VirtualPrivateCloud>))]
internal sealed partial class OpenIaaSJson : JsonSerializerContext;
