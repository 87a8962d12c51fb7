using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>
/// <c>openiaas:compute:NetworkAdapter</c>. Its identity is its machine, network and MAC address. A creation whose outcome is
/// unknown can have made: the adapters of that machine on that network, with that MAC address where its inputs give one.
/// </summary>
internal sealed class NetworkAdapterHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:compute:NetworkAdapter";

    public string Token => TypeToken;

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var filled = news.SetDefault("attached", true).LowerCase("macAddress");
        var reader = new InputReader(filled);
        NetworkAdapterInputs.Read(reader);
        reader.RefuseOthers();
        return new(filled, reader.Failures);
    }

    /// <summary>Only another machine makes another adapter; the old one goes first, for both have the same MAC address. A property that is left out is not managed.</summary>
    public DiffResponse Diff(DiffRequest request) =>
        new([.. ValueDiff.Compare(request.OldInputs, request.News)
            .Where(change => change.Kind != ValueChangeKind.Delete)
            .Select(change => new PropertyChange(
                change.Path.ToString(), change.Kind,
                Replace: change is { Kind: ValueChangeKind.Update, New: not UnknownValue } && change.Path.ToString() == "virtualMachineId"))])
        {
            DeleteBeforeReplace = true,
            Stables = ["internalId", "machineManagerId"],
        };

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        var wanted = NetworkAdapterInputs.Read(request.Inputs);
        if (request.Preview)
        {
            if (!request.Inputs.ContainsUnknowns)
                await new NetworkAdapterPlatformCheck(session()).CheckNewAsync(wanted, cancellationToken).ConfigureAwait(false);
            return new("", NetworkAdapterState.PreviewOfNew(request.Inputs));
        }

        using var turn = await session().Machines.EnterAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        var id = await new NetworkAdapterCreation(session()).RunAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false);
        var outcome = Outcome(id, request.Inputs, PropertyMap.Empty) with { IsNew = true };
        return new(id, await outcome.RunAsync(() => ConvergeAsync(id, wanted, request.Urn, cancellationToken)).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        await UnfinishedActivity.SettleAsync(session(), request.Outputs, cancellationToken).ConfigureAwait(false);
        if (await session().Client.NetworkAdapters.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return ReadResponse.Gone;
        var attached = await AttachedAsync(live, request.Inputs, cancellationToken).ConfigureAwait(false);
        var outputs = NetworkAdapterState.Outputs(
            live, attached, await RegisteredAddress.FindAsync(session(), live, cancellationToken).ConfigureAwait(false));
        return new(request.Id, NetworkAdapterState.Inputs(outputs, request.Inputs), outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        var wanted = NetworkAdapterInputs.Read(request.News);
        if (request.Preview)
        {
            if (!request.News.ContainsUnknowns)
                await new NetworkAdapterPlatformCheck(session()).CheckChangeAsync(request.Id, wanted, cancellationToken).ConfigureAwait(false);
            return request.OldOutputs.Remove(UnfinishedActivity.Output).SetAll(request.News);
        }

        using var turn = await session().Machines.EnterAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        return await Outcome(request.Id, request.OldInputs, request.OldOutputs).RunAsync(async () =>
        {
            await UnfinishedActivity.SettleAsync(session(), request.OldOutputs, cancellationToken).ConfigureAwait(false);
            return await ConvergeAsync(request.Id, wanted, request.Urn, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        await UnfinishedActivity.SettleAsync(session(), request.OldOutputs, cancellationToken).ConfigureAwait(false);
        var adapters = session().Client.NetworkAdapters;
        if (await adapters.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return;
        using var turn = await session().Machines.EnterAsync(live.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        session().Log.Status(request.Urn, "deleting");
        await Deletion.RunAsync(
            session(), () => adapters.DeleteAsync(request.Id, cancellationToken),
            () => adapters.FindOrProveAbsentAsync(request.Id, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken)
    {
        var wanted = NetworkAdapterInputs.Read(inputs);
        var found = await new NetworkAdapterSearch(session()).FindMadeByAsync(wanted, cancellationToken).ConfigureAwait(false);
        return wanted.MacAddress is not null || found.IsEmpty
            ? [.. found.Select(adapter => new ListResult(adapter.Id, adapter.MacAddress))]
            : throw new ProviderException(
                $"It has no macAddress, so that it cannot be told from the machine's other adapters on that network ({string.Join(", ", found.Select(adapter => adapter.Id))}). "
                + "Look there, then say which one it is with --import-pending-creates URN ID, or that it is none of them with --clear-pending-creates.",
                nothingHappened: true);
    }

    private PartialOutcome Outcome(string id, PropertyMap inputs, PropertyMap outputs) => new()
    {
        Id = id,
        Inputs = inputs,
        Outputs = outputs,
        RecordsActivity = true,
        Look = async limit =>
        {
            var live = await GetAsync(id, limit).ConfigureAwait(false);
            return NetworkAdapterState.Outputs(
                live, NetworkAdapterInputs.Read(inputs).Attached, await RegisteredAddress.FindAsync(session(), live, limit).ConfigureAwait(false));
        },
    };

    private async Task<PropertyMap> ConvergeAsync(string id, NetworkAdapterInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var live = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        var running = await IsRunningAsync(live, cancellationToken).ConfigureAwait(false);
        if (running && wanted.Settings.PatchFor(live, wanted.IpAddress).Mac is not null)
            throw new ProviderException(NetworkAdapterPlatformCheck.NeedsHalt, nothingHappened: true);

        if (!(await DifferencesAsync(live, wanted, cancellationToken).ConfigureAwait(false)).IsEmpty)
        {
            session().Log.Status(urn, "changing properties");
            await AdapterUpdate.RunAsync(session(), id, wanted.Settings, cancellationToken).ConfigureAwait(false);
        }

        if (running && live.Attached != wanted.Attached)
        {
            session().Log.Status(urn, wanted.Attached ? "connecting" : "disconnecting");
            await (wanted.Attached
                ? session().Client.NetworkAdapters.ConnectAsync(id, cancellationToken)
                : session().Client.NetworkAdapters.DisconnectAsync(id, cancellationToken)).ConfigureAwait(false);
        }

        var result = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        return (await DifferencesAsync(result, wanted, cancellationToken).ConfigureAwait(false)).IsEmpty
            ? NetworkAdapterState.Outputs(
                result, running ? result.Attached : wanted.Attached,
                await RegisteredAddress.FindAsync(session(), result, cancellationToken).ConfigureAwait(false))
            : throw new OpenIaaSException(
                OpenIaaSErrorKind.Inconclusive, "OpenIaaS accepted the change of the network adapter, but it did not take effect.")
            { Remedy = "Run again." };
    }

    private async Task<NetworkAdapterPatch> DifferencesAsync(NetworkAdapter live, NetworkAdapterInputs wanted, CancellationToken cancellationToken) =>
        wanted.Settings.PatchFor(live, await AdapterUpdate.RegisteredAsync(session(), wanted.Settings, live, cancellationToken).ConfigureAwait(false));

    /// <summary>The plug state follows the machine's power, so that it tells nothing while the machine is halted.</summary>
    private async Task<bool> AttachedAsync(NetworkAdapter live, PropertyMap recorded, CancellationToken cancellationToken) =>
        live.Attached || (!await IsRunningAsync(live, cancellationToken).ConfigureAwait(false) && NetworkAdapterInputs.Read(recorded).Attached);

    private async Task<bool> IsRunningAsync(NetworkAdapter live, CancellationToken cancellationToken) =>
        (await session().Client.VirtualMachines.FindAsync(live.VirtualMachineId, cancellationToken).ConfigureAwait(false))?.IsRunning == true;

    private async Task<NetworkAdapter> GetAsync(string id, CancellationToken cancellationToken) =>
        await session().Client.NetworkAdapters.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The network adapter {id} does not exist any more.");
}
