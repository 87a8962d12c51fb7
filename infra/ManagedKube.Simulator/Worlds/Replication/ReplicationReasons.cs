namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>Why orders of replication fail.</summary>
internal static class ReplicationReasons
{
    public static string NotFound(Guid policyId) => $"Could not find replication policy with uuid {policyId}";
}
