using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.Replication;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.ReplicationPolicies;

/// <summary>
/// <c>openiaas:compute:ReplicationPolicy</c>. The API cannot change a policy, so that every change makes another one. A creation
/// whose outcome is unknown can have made: the policies of the same name, target and interval.
/// </summary>
internal sealed class ReplicationPolicyHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:compute:ReplicationPolicy";

    public string Token => TypeToken;

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        ReplicationPolicyInputs.Read(reader);
        reader.RefuseOthers();
        var (hours, minutes) = (!reader.IsMissing("hours"), !reader.IsMissing("minutes"));
        if (!hours && !minutes)
            reader.Refuse("hours", "is required, or minutes: a replication runs every 1 to 24 hours or every 15 to 59 minutes.");
        if (hours && minutes)
            reader.Refuse("minutes", "excludes hours: give only one of both.");
        return new(news, reader.Failures);
    }

    public DiffResponse Diff(DiffRequest request) =>
        new([.. ValueDiff.Compare(request.OldInputs, request.News)
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind, Replace: change.New is not UnknownValue))]);

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        var wanted = ReplicationPolicyInputs.Read(request.Inputs);
        if (request.Preview)
        {
            if (!request.Inputs.ContainsUnknowns)
                await CheckTargetAsync(wanted, cancellationToken).ConfigureAwait(false);
            return new("", new[] { "poolId", "machineManagerId" }.Aggregate(request.Inputs, (map, key) => map.Set(key, UnknownValue.Instance)));
        }

        await CheckTargetAsync(wanted, cancellationToken).ConfigureAwait(false);
        if (await FindAsync(wanted, cancellationToken).ConfigureAwait(false) is [var twin, ..])
        {
            throw new ProviderException(
                $"A replication policy '{wanted.Name}' to that storage repository with that interval exists already (id {twin.Id}). "
                + $"To manage that one, import it: pulumi import {TypeToken} NAME {twin.Id}. Else choose another name.",
                nothingHappened: true);
        }

        var id = await OrderAsync(wanted, request, cancellationToken).ConfigureAwait(false);
        var outcome = new PartialOutcome
        {
            Id = id,
            IsNew = true,
            Inputs = request.Inputs,
            Outputs = request.Inputs,
            Look = async limit => Outputs(await GetAsync(id, limit).ConfigureAwait(false)),
        };
        return new(id, await outcome.RunAsync(() => outcome.Look(cancellationToken)).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        if (await session().Client.ReplicationPolicies.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return ReadResponse.Gone;
        var outputs = Outputs(live);
        string[] inputs = ["name", "storageRepositoryId", outputs.Has("hours") ? "hours" : "minutes"];
        return new(
            request.Id, inputs.Aggregate(request.Inputs.Remove("hours").Remove("minutes"), (map, key) => map.SetLive(key, outputs[key])), outputs);
    }

    /// <summary>Never called with a change: each makes another policy.</summary>
    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken) =>
        request.Preview ? request.OldOutputs : Outputs(await GetAsync(request.Id, cancellationToken).ConfigureAwait(false));

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        var policies = session().Client.ReplicationPolicies;
        if (await policies.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return;
        if (await new ReplicatedMachines(session()).FindAsync(request.Id, cancellationToken).ConfigureAwait(false) is { IsEmpty: false } machines)
        {
            throw new ProviderException(
                $"The replication policy '{live.Name}' still replicates {string.Join(", ", machines.Select(machine => $"'{machine.Name}' ({machine.Id})"))}. "
                + "End their replication first: deleting the policy would leave them without a copy.",
                nothingHappened: true);
        }

        session().Log.Status(request.Urn, "deleting");
        await Deletion.RunAsync(
            session(), () => policies.DeleteAsync(request.Id, cancellationToken),
            () => policies.FindOrProveAbsentAsync(request.Id, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await FindAsync(ReplicationPolicyInputs.Read(inputs), cancellationToken).ConfigureAwait(false))
            .Select(policy => new ListResult(policy.Id, policy.Name))];

    private static PropertyMap Outputs(ReplicationPolicy live) => PropertyMap.Of(
        ("name", live.Name),
        ("storageRepositoryId", PropertyWriting.OrNull(live.StorageRepository?.Id)),
        ("hours", live.Interval?.Hours is > 0 and var hours ? hours : NullValue.Instance),
        ("minutes", live.Interval?.Minutes is > 0 and var minutes ? minutes : NullValue.Instance),
        ("poolId", PropertyWriting.OrNull(live.Pool?.Id)),
        ("machineManagerId", PropertyWriting.OrNull(live.MachineManager?.Id)));

    private async Task<string> OrderAsync(ReplicationPolicyInputs wanted, CreateRequest request, CancellationToken cancellationToken)
    {
        session().Log.Status(request.Urn, "creating");
        var policies = session().Client.ReplicationPolicies;
        var order = new NewReplicationPolicy(wanted.Name, wanted.StorageRepositoryId, new NewReplicationInterval(wanted.Hours, wanted.Minutes));
        return await Creation.RunAsync(
            session(), request.Urn, "policy", () => policies.CreateAsync(order, cancellationToken), () => FindAsync(wanted, cancellationToken),
            policy => policy.Id, id => policies.DeleteAsync(id, cancellationToken), id => policies.FindOrProveAbsentAsync(id, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task CheckTargetAsync(ReplicationPolicyInputs wanted, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        await new PlacementCheck(session(), problems, new Placement(null, null))
            .CheckRepositoryAsync("storageRepositoryId", wanted.StorageRepositoryId, 0, cancellationToken).ConfigureAwait(false);
        problems.ThrowIfAny($"The replication policy '{wanted.Name}'");
    }

    private async Task<ImmutableArray<ReplicationPolicy>> FindAsync(ReplicationPolicyInputs wanted, CancellationToken cancellationToken) =>
        [.. (await session().Client.ReplicationPolicies.ListAsync(cancellationToken).ConfigureAwait(false)).Where(wanted.Matches)];

    private async Task<ReplicationPolicy> GetAsync(string id, CancellationToken cancellationToken) =>
        await session().Client.ReplicationPolicies.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The replication policy {id} does not exist any more.");
}
