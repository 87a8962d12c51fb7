using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Replication;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record ReplicationPolicyView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required ReferenceView StorageRepository { get; init; }

    public required ReplicationPoolView Pool { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required ReplicationRunView LastRun { get; init; }

    public required ReplicationIntervalView Interval { get; init; }

    public static ReplicationPolicyView Of(Moment moment, ReplicationPolicy policy)
    {
        var repository = moment.World.Inventory.StorageRepositories[policy.StorageRepositoryId];
        var run = ReplicationRun.Last(moment.World, policy, moment.Now);
        return new ReplicationPolicyView
        {
            Id = policy.Id,
            Name = policy.Name,
            StorageRepository = repository.ToReference(),
            Pool = new ReplicationPoolView(repository.Pool.Id, repository.Pool.Name, repository.Pool.Label),
            MachineManager = repository.Pool.MachineManager.ToReference(),
            LastRun = run is null
                ? new ReplicationRunView(0, 0, "")
                : new ReplicationRunView(run.Start.ToUnixTimeSeconds(), run.End.ToUnixTimeSeconds(), "success"),
            Interval = new ReplicationIntervalView(policy.Interval.Hours, policy.Interval.Minutes),
        };
    }
}

internal sealed record ReplicationPoolView(Guid Id, string Name, string Label);

internal sealed record ReplicationRunView(long Start, long End, string Status);

internal sealed record ReplicationIntervalView(int Hours, int Minutes);
