using System.Text.Json.Serialization;
using ManagedKube.Simulator.Http.Activities;
using ManagedKube.Simulator.Http.Backup;
using ManagedKube.Simulator.Http.Compute;
using ManagedKube.Simulator.Http.Iam;
using ManagedKube.Simulator.Http.Marketplace;
using ManagedKube.Simulator.Http.ObjectStorage;
using ManagedKube.Simulator.Http.Tags;
using ManagedKube.Simulator.Http.Vpc;

namespace ManagedKube.Simulator.Http;

/// <summary>How answers are written: camelCase, with null for what is unknown.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorView))]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(TenantView[]))]
[JsonSerializable(typeof(ActivityView[]))]
[JsonSerializable(typeof(BackupPolicyView[]))]
[JsonSerializable(typeof(TagView[]))]
[JsonSerializable(typeof(MachineManagerView[]))]
[JsonSerializable(typeof(PoolView[]))]
[JsonSerializable(typeof(HostView[]))]
[JsonSerializable(typeof(NetworkView[]))]
[JsonSerializable(typeof(StorageRepositoryView[]))]
[JsonSerializable(typeof(TemplateView[]))]
[JsonSerializable(typeof(VirtualMachineView[]))]
[JsonSerializable(typeof(VirtualDiskView[]))]
[JsonSerializable(typeof(NetworkAdapterView[]))]
[JsonSerializable(typeof(VpcView[]))]
[JsonSerializable(typeof(PrivateNetworkView[]))]
[JsonSerializable(typeof(StaticIpView[]))]
[JsonSerializable(typeof(FloatingIpView[]))]
[JsonSerializable(typeof(NamespaceView))]
[JsonSerializable(typeof(NewGlobalKeyView))]
[JsonSerializable(typeof(StorageRoleView[]))]
[JsonSerializable(typeof(BucketView[]))]
[JsonSerializable(typeof(BucketFileView[]))]
[JsonSerializable(typeof(GrantView[]))]
[JsonSerializable(typeof(StorageAccountView[]))]
[JsonSerializable(typeof(NewStorageAccountView))]
[JsonSerializable(typeof(FeatureView[]))]
[JsonSerializable(typeof(FeatureAssignmentView[]))]
[JsonSerializable(typeof(RoleView[]))]
[JsonSerializable(typeof(RoleAssignmentView[]))]
[JsonSerializable(typeof(CompanyView))]
[JsonSerializable(typeof(UserView[]))]
[JsonSerializable(typeof(PersonalAccessTokenView[]))]
[JsonSerializable(typeof(NewPersonalAccessTokenView))]
[JsonSerializable(typeof(ReplicationPolicyView[]))]
[JsonSerializable(typeof(SnapshotView[]))]
[JsonSerializable(typeof(BackupView[]))]
[JsonSerializable(typeof(MarketplaceItemView[]))]
[JsonSerializable(typeof(MarketplaceItemInfoView))]
internal sealed partial class ApiJson : JsonSerializerContext;
