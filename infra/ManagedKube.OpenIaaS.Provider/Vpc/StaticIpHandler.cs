using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Vpc;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Vpc;

/// <summary>
/// <c>openiaas:vpc:StaticIp</c>. Its identity is its private network and MAC address. Only custom static IPs are managed: those
/// that the platform makes for network adapters live and die with these.
/// </summary>
internal sealed class StaticIpHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:vpc:StaticIp";

    public string Token => TypeToken;

    private StaticIpApi Addresses => session().Client.Vpc.StaticIps;

    private StaticIpSearch Search => new(session());

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var filled = news.SetDefault("description", StaticIpInputs.DefaultDescription).LowerCase("macAddress");
        var reader = new InputReader(filled);
        StaticIpInputs.Read(reader);
        reader.RefuseOthers();
        return new(filled, reader.Failures);
    }

    /// <summary>Another network or address is another static IP; the old one goes first, since the MAC address can have only one.</summary>
    public DiffResponse Diff(DiffRequest request) =>
        InputDiff.Of(request, "privateNetworkId", "ipAddress") with { Stables = ["vpcId"], DeleteBeforeReplace = true };

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        var wanted = StaticIpInputs.Read(request.Inputs);
        await StaticIpPlanCheck.RunAsync(session(), wanted, cancellationToken).ConfigureAwait(false);
        if (request.Preview)
            return new("", StaticIpState.PreviewOfNew(request.Inputs));
        if (await Search.FindTwinAsync(wanted, cancellationToken).ConfigureAwait(false) is { } twin)
            throw RefuseTwin(twin);
        var id = await MakeAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false);
        var outcome = Outcome(id, request.Inputs, request.Inputs) with { IsNew = true };
        return new(id, await outcome.RunAsync(() => outcome.Look(cancellationToken)).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        if (await Search.FindOrProveAbsentAsync(request.Id, NetworkOf(request.Outputs), cancellationToken).ConfigureAwait(false) is not { } live)
            return ReadResponse.Gone;
        if (request.Inputs.Count == 0)
            RequireCustom(live);
        var outputs = StaticIpState.Outputs(live);
        return new(request.Id, StaticIpState.Inputs(outputs, request.Inputs), outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return request.OldOutputs.SetAll(request.News);
        var wanted = StaticIpInputs.Read(request.News);
        return await Outcome(request.Id, request.OldInputs, request.OldOutputs)
            .RunAsync(() => ConvergeAsync(request.Id, wanted, request.Urn, cancellationToken)).ConfigureAwait(false);
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        var network = NetworkOf(request.OldOutputs);
        if (await Search.FindOrProveAbsentAsync(request.Id, network, cancellationToken).ConfigureAwait(false) is not { } live)
            return;
        RequireCustom(live);
        if (live.FloatingIp is { } floating)
        {
            throw new ProviderException(
                $"The static IP {live.IpAddress} is bound to the floating IP {floating.IpAddress} ({floating.Id}). Unbind that first: delete its "
                + $"{FloatingIpBindingHandler.TypeToken}.",
                nothingHappened: true);
        }

        session().Log.Status(request.Urn, "deleting");
        await Deletion.RunAsync(
            session(), () => Addresses.DeleteAsync(request.Id, cancellationToken),
            () => Search.FindOrProveAbsentAsync(request.Id, live.PrivateNetwork?.Id ?? network, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await Search.FindMadeByAsync(StaticIpInputs.Read(inputs), cancellationToken).ConfigureAwait(false))
            .Select(address => new ListResult(address.Id, address.IpAddress))];

    private static string? NetworkOf(PropertyMap outputs) => (outputs.Get("privateNetworkId")?.Unwrapped as StringValue)?.Value;

    private static void RequireCustom(StaticIp live)
    {
        if (live.Source == StaticIpSource.Custom)
            return;
        throw new ProviderException(
            $"The static IP {live.IpAddress} ({live.Id}) belongs to the platform (source: {live.Source}) and lives with its network adapter: "
            + "it can be looked up with openiaas:vpc:getStaticIp, but not managed.",
            nothingHappened: true);
    }

    private static ProviderException RefuseTwin(StaticIp twin)
    {
        var what = $"The private network has a static IP {twin.IpAddress} of the MAC address {twin.MacAddress} already";
        return twin.Source == StaticIpSource.Custom
            ? Existing.Refuse(what, TypeToken, twin.Id, "Else choose another address and MAC address.")
            : new ProviderException($"{what}, made by the platform (source: {twin.Source}). Choose another address and MAC address.", nothingHappened: true);
    }

    private async Task<string> MakeAsync(StaticIpInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        session().Log.Status(urn, "creating");
        var order = new NewStaticIp(wanted.MacAddress, wanted.Description, wanted.IpAddress);
        return await Creation.RunAsync(
            session(), urn, "static IP", () => Addresses.CreateAsync(wanted.PrivateNetworkId, order, cancellationToken),
            () => Search.FindMadeByAsync(wanted, cancellationToken), address => address.Id, id => Addresses.DeleteAsync(id, cancellationToken),
            id => Search.FindOrProveAbsentAsync(id, wanted.PrivateNetworkId, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<PropertyMap> ConvergeAsync(string id, StaticIpInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var live = await GetAsync(id, wanted.PrivateNetworkId, cancellationToken).ConfigureAwait(false);
        RequireCustom(live);
        if (wanted.PatchFor(live) is { IsEmpty: false } patch)
        {
            session().Log.Status(urn, "changing properties");
            await Addresses.UpdateAsync(id, patch, cancellationToken).ConfigureAwait(false);
            live = await GetAsync(id, wanted.PrivateNetworkId, cancellationToken).ConfigureAwait(false);
            if (!wanted.PatchFor(live).IsEmpty)
                throw Unmaterialised.Error("the static IP");
        }

        return StaticIpState.Outputs(live);
    }

    private PartialOutcome Outcome(string id, PropertyMap inputs, PropertyMap outputs) => new()
    {
        Id = id,
        Inputs = inputs,
        Outputs = outputs,
        Look = async limit => StaticIpState.Outputs(
            await GetAsync(id, StaticIpInputs.Read(inputs).PrivateNetworkId, limit).ConfigureAwait(false)),
    };

    private async Task<StaticIp> GetAsync(string id, string privateNetworkId, CancellationToken cancellationToken) =>
        await Addresses.FindOrProveAbsentAsync(id, privateNetworkId, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The static IP {id} does not exist any more.");
}
