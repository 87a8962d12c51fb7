using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// <c>openiaas:compute:VirtualMachine</c>. Its identity is its name within the zone of its template or storage repository. A
/// creation whose outcome is unknown can have made: the machines of that name in that zone that have all the MAC addresses its
/// inputs give.
/// </summary>
internal sealed class VirtualMachineHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:compute:VirtualMachine";

    public string Token => TypeToken;

    public CheckResponse Check(PropertyMap olds, PropertyMap news) => VirtualMachineCheck.Check(olds, news);

    public DiffResponse Diff(DiffRequest request) => VirtualMachineDiff.Diff(request);

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        var wanted = VirtualMachineInputs.Read(request.Inputs);
        if (request.Preview)
        {
            if (!request.Inputs.ContainsUnknowns)
                await new VirtualMachinePlatformCheck(session()).CheckNewAsync(wanted, cancellationToken).ConfigureAwait(false);
            return new("", VirtualMachineState.PreviewOfNew(request.Inputs));
        }

        var (id, diskCount) = await new VirtualMachineCreation(session()).RunAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false);
        var scope = MachineScope.OfNew(wanted, diskCount);
        var outcome = Outcome(id, scope, request.Inputs) with { IsNew = true };
        return new(id, await outcome.RunAsync(() => ConvergeAsync(id, wanted, scope, request.Inputs, request.Urn, cancellationToken))
            .ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        await UnfinishedActivity.SettleAsync(session(), request.Outputs, cancellationToken).ConfigureAwait(false);
        var live = await new VirtualMachineObserver(session())
            .FindAsync(request.Id, MachineScope.Recorded(request.Outputs, request.Inputs), cancellationToken).ConfigureAwait(false);
        return live is null
            ? ReadResponse.Gone
            : new(request.Id, VirtualMachineState.Inputs(live, request.Inputs), VirtualMachineState.Outputs(live, request.Inputs));
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        var wanted = VirtualMachineInputs.Read(request.News).Undoing(VirtualMachineInputs.Read(request.OldInputs));
        var scope = MachineScope.Recorded(request.OldOutputs, request.OldInputs).With(wanted);
        if (request.Preview)
        {
            if (!request.News.ContainsUnknowns)
                await new VirtualMachinePlatformCheck(session()).CheckChangeAsync(request.Id, wanted, scope, cancellationToken).ConfigureAwait(false);
            return VirtualMachineState.PreviewOfChanged(request.OldOutputs, request.News);
        }

        var outcome = Outcome(request.Id, scope, request.OldInputs) with { Outputs = request.OldOutputs };
        return await outcome.RunAsync(async () =>
        {
            await UnfinishedActivity.SettleAsync(session(), request.OldOutputs, cancellationToken).ConfigureAwait(false);
            return await ConvergeAsync(request.Id, wanted, scope, request.News, request.Urn, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        await UnfinishedActivity.SettleAsync(session(), request.OldOutputs, cancellationToken).ConfigureAwait(false);
        await new VirtualMachineDeletion(session())
            .RunAsync(request.Id, OsDevices.Recorded(request.OldOutputs, request.OldInputs), request.Urn, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await new VirtualMachineSearch(session()).FindMadeByAsync(VirtualMachineInputs.Read(inputs), cancellationToken).ConfigureAwait(false))
            .Select(machine => new ListResult(machine.Id, machine.Name))];

    private async Task<PropertyMap> ConvergeAsync(
        string id, VirtualMachineInputs wanted, MachineScope scope, PropertyMap inputs, Urn urn, CancellationToken cancellationToken)
    {
        var live = await new VirtualMachineConvergence(session()).RunAsync(id, wanted, scope, urn, cancellationToken).ConfigureAwait(false);
        return VirtualMachineState.Outputs(live, inputs);
    }

    private PartialOutcome Outcome(string id, MachineScope scope, PropertyMap inputs) => new()
    {
        Id = id,
        Inputs = inputs,
        Outputs = PropertyMap.Empty,
        RecordsActivity = true,
        Look = async limit => VirtualMachineState.Outputs(
            await new VirtualMachineObserver(session()).GetAsync(id, scope, limit).ConfigureAwait(false), inputs),
    };
}
