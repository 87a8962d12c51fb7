using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// <c>openiaas:compute:VirtualMachine</c>. Its identity is its name within the zone of its template. A creation whose outcome
/// is unknown can have made: the machines of that name in that zone that have all the MAC addresses its inputs give.
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
        var creation = new VirtualMachineCreation(session());
        if (request.Preview)
        {
            if (!request.Inputs.ContainsUnknowns)
                await creation.CheckTemplateAsync(wanted, cancellationToken).ConfigureAwait(false);
            return new("", VirtualMachineState.PreviewOfNew(request.Inputs));
        }

        var id = await creation.RunAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false);
        var devices = OsDevices.OfNew(wanted.OsNetworkAdapters?.Length ?? 0);
        var outcome = Outcome(id, devices, request.Inputs) with { IsNew = true };
        return new(id, await outcome.RunAsync(() => ConvergeAsync(id, wanted, devices, request.Inputs, request.Urn, cancellationToken))
            .ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var live = await new VirtualMachineObserver(session().Client)
            .FindAsync(request.Id, OsDevices.Recorded(request.Outputs, request.Inputs), cancellationToken).ConfigureAwait(false);
        return live is null
            ? ReadResponse.Gone
            : new(request.Id, VirtualMachineState.Inputs(live, request.Inputs), VirtualMachineState.Outputs(live, request.Inputs));
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return VirtualMachineState.PreviewOfChanged(request.OldOutputs, request.News);
        var devices = OsDevices.Recorded(request.OldOutputs, request.News);
        var outcome = Outcome(request.Id, devices, request.OldInputs) with { Outputs = request.OldOutputs };
        return await outcome.RunAsync(() => ConvergeAsync(
            request.Id, VirtualMachineInputs.Read(request.News), devices, request.News, request.Urn, cancellationToken)).ConfigureAwait(false);
    }

    public Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken) =>
        new VirtualMachineDeletion(session()).RunAsync(request.Id, request.Urn, cancellationToken);

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await new VirtualMachineSearch(session()).FindMadeByAsync(VirtualMachineInputs.Read(inputs), cancellationToken).ConfigureAwait(false))
            .Select(machine => new ListResult(machine.Id, machine.Name))];

    private async Task<PropertyMap> ConvergeAsync(
        string id, VirtualMachineInputs wanted, OsDevices devices, PropertyMap inputs, Urn urn, CancellationToken cancellationToken)
    {
        var live = await new VirtualMachineConvergence(session()).RunAsync(id, wanted, devices, urn, cancellationToken).ConfigureAwait(false);
        return VirtualMachineState.Outputs(live, inputs);
    }

    private PartialOutcome Outcome(string id, OsDevices devices, PropertyMap inputs) => new()
    {
        Id = id,
        Inputs = inputs,
        Outputs = PropertyMap.Empty,
        Look = async limit => VirtualMachineState.Outputs(
            await new VirtualMachineObserver(session().Client).GetAsync(id, devices, limit).ConfigureAwait(false), inputs),
    };
}
