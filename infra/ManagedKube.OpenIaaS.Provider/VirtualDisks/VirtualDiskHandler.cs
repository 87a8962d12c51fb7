using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>
/// <c>openiaas:compute:VirtualDisk</c>. Its identity is its name among the disks of its machine. A creation whose outcome is
/// unknown can have made: the disks of that name attached to that machine.
/// </summary>
internal sealed class VirtualDiskHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:compute:VirtualDisk";

    public string Token => TypeToken;

    public CheckResponse Check(PropertyMap olds, PropertyMap news) => VirtualDiskCheck.Check(olds, news);

    /// <summary>Nothing ever makes another disk: all can be changed in place. Consent is no property of the disk.</summary>
    public DiffResponse Diff(DiffRequest request) =>
        new([.. ValueDiff.Compare(request.OldInputs, request.News)
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind))
            .Where(change => change.Path != "allowDisconnect"), .. VirtualDiskPlug.Diff(request.OldOutputs)])
        {
            Stables = ["internalId"],
        };

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        var wanted = VirtualDiskInputs.Read(request.Inputs);
        if (request.Preview)
        {
            if (!request.Inputs.ContainsUnknowns)
                await new VirtualDiskPlatformCheck(session()).CheckNewAsync(wanted, cancellationToken).ConfigureAwait(false);
            return new("", VirtualDiskState.PreviewOfNew(request.Inputs));
        }

        using var turn = await session().Machines.EnterAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        var id = await new VirtualDiskCreation(session()).RunAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false);
        var outcome = Outcome(id, request.Inputs, PropertyMap.Empty) with { IsNew = true };
        return new(id, await outcome.RunAsync(async () =>
        {
            if (wanted.Position is not null)
                await new VirtualDiskAttachment(session()).RenewAsync(id, wanted, request.Urn, cancellationToken).ConfigureAwait(false);
            return await outcome.Look(cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        await UnfinishedActivity.SettleAsync(session(), request.Outputs, cancellationToken).ConfigureAwait(false);
        if (await session().Client.VirtualDisks.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return ReadResponse.Gone;
        var outputs = await OutputsAsync(live, request.Inputs, cancellationToken).ConfigureAwait(false);
        return new(request.Id, VirtualDiskState.Inputs(outputs, request.Inputs), outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        var wanted = VirtualDiskInputs.Read(request.News);
        var old = VirtualDiskInputs.Read(request.OldInputs);
        var reattach = wanted.Bootable != old.Bootable || (wanted.Position is not null && wanted.Position != old.Position);
        if (request.Preview)
        {
            if (!request.News.ContainsUnknowns)
                await new VirtualDiskPlatformCheck(session()).CheckChangeAsync(request.Id, wanted, reattach, cancellationToken).ConfigureAwait(false);
            return VirtualDiskState.PreviewOfChanged(request.OldOutputs, request.News);
        }

        return await Outcome(request.Id, request.OldInputs, request.OldOutputs).RunAsync(async () =>
        {
            await UnfinishedActivity.SettleAsync(session(), request.OldOutputs, cancellationToken).ConfigureAwait(false);
            var live = await new VirtualDiskConvergence(session())
                .RunAsync(request.Id, wanted, reattach, request.Urn, cancellationToken).ConfigureAwait(false);
            return await OutputsAsync(live, request.News, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        await UnfinishedActivity.SettleAsync(session(), request.OldOutputs, cancellationToken).ConfigureAwait(false);
        await new VirtualDiskDeletion(session()).RunAsync(request.Id, request.Urn, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await new VirtualDiskSearch(session()).FindMadeByAsync(VirtualDiskInputs.Read(inputs), cancellationToken).ConfigureAwait(false))
            .Select(disk => new ListResult(disk.Id, disk.Name))];

    private async Task<PropertyMap> OutputsAsync(VirtualDisk live, PropertyMap recorded, CancellationToken cancellationToken)
    {
        var leftOut = await VirtualDiskPlug.IsLeftOutAsync(session(), live, VirtualDiskInputs.Read(recorded).VirtualMachineId, cancellationToken)
            .ConfigureAwait(false);
        return VirtualDiskState.Outputs(live, recorded).Set(VirtualDiskPlug.LeftOut, leftOut);
    }

    private PartialOutcome Outcome(string id, PropertyMap inputs, PropertyMap outputs) => new()
    {
        Id = id,
        Inputs = inputs,
        Outputs = outputs,
        RecordsActivity = true,
        Look = async limit => await session().Client.VirtualDisks.FindAsync(id, limit).ConfigureAwait(false) is { } live
            ? await OutputsAsync(live, inputs, limit).ConfigureAwait(false)
            : throw new OpenIaaSException(OpenIaaSErrorKind.Inconclusive, $"The virtual disk {id} is not to be seen."),
    };
}
