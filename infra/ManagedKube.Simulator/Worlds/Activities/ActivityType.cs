using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>The service that an activity belongs to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityType>))]
internal enum ActivityType
{
    ComputeActivity,
    BackupActivity,

    [JsonStringEnumMemberName("VPCActivity")]
    VpcActivity,
    ObjectStorageActivity,
}
