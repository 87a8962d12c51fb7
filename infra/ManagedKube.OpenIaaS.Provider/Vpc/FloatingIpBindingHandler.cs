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
/// <c>openiaas:vpc:FloatingIpBinding</c>. A floating IP has at most one, whose id is therefore that of the floating IP. What a
/// read by id tells of the binding is the only truth: an answer that leaves it out is refused.
/// </summary>
internal sealed class FloatingIpBindingHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:vpc:FloatingIpBinding";

    public string Token => TypeToken;

    private FloatingIpApi FloatingIps => session().Client.Vpc.FloatingIps;

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        FloatingIpBindingInputs.Read(reader);
        reader.RefuseOthers();
        return new(news, reader.Failures);
    }

    /// <summary>Another static IP is bound in place. Another floating IP is another binding, and the old one goes first: a static IP has one.</summary>
    public DiffResponse Diff(DiffRequest request) => InputDiff.Of(request, "floatingIpId") with { DeleteBeforeReplace = true };

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return new("", request.Inputs.WithUnknown("publicAddress", "privateAddress"));
        var wanted = FloatingIpBindingInputs.Read(request.Inputs);
        var live = await GetAsync(wanted.FloatingIpId, cancellationToken).ConfigureAwait(false);
        if (live.StaticIp is { } other && other.Id != wanted.StaticIpId)
        {
            throw Existing.Refuse(
                $"The floating IP {live.IpAddress} is bound to the static IP {other.Address} ({other.Id}) already", Token, live.Id,
                "Else unbind it first.");
        }

        return new(wanted.FloatingIpId, await ConvergeAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        if (await FloatingIps.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { StaticIp: { } bound } live)
            return ReadResponse.Gone;
        return new(
            request.Id,
            request.Inputs.SetLive("floatingIpId", live.Id).SetLive("staticIpId", bound.Id),
            Outputs(live, bound));
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return request.OldOutputs.SetAll(request.News).Set("privateAddress", UnknownValue.Instance);
        var outcome = new PartialOutcome
        {
            Id = request.Id,
            Inputs = request.OldInputs,
            Outputs = request.OldOutputs,
            Look = _ => Task.FromResult(request.OldOutputs),
        };
        return await outcome.RunAsync(() => ConvergeAsync(FloatingIpBindingInputs.Read(request.News), request.Urn, cancellationToken))
            .ConfigureAwait(false);
    }

    /// <summary>Takes away the recorded binding only: if the floating IP is bound elsewhere by now, that is somebody else's.</summary>
    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        var recorded = FloatingIpBindingInputs.Read(request.OldInputs);
        if (await FindAsync().ConfigureAwait(false) is null)
            return;
        session().Log.Status(request.Urn, "unbinding");
        await Deletion.RunAsync(
            session(), () => FloatingIps.UnbindAsync(recorded.FloatingIpId, recorded.StaticIpId, cancellationToken), FindAsync, cancellationToken)
            .ConfigureAwait(false);

        async Task<BoundStaticIp?> FindAsync() =>
            (await FloatingIps.FindOrProveAbsentAsync(recorded.FloatingIpId, cancellationToken).ConfigureAwait(false))?.StaticIp is { } bound
            && bound.Id == recorded.StaticIpId
                ? bound
                : null;
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken)
    {
        var wanted = FloatingIpBindingInputs.Read(inputs);
        var live = await FloatingIps.FindOrProveAbsentAsync(wanted.FloatingIpId, cancellationToken).ConfigureAwait(false);
        return live?.StaticIp?.Id == wanted.StaticIpId ? [new ListResult(live.Id, live.IpAddress)] : [];
    }

    private static PropertyMap Outputs(FloatingIp live, BoundStaticIp bound) => PropertyMap.Of(
        ("floatingIpId", live.Id),
        ("staticIpId", bound.Id),
        ("publicAddress", live.IpAddress),
        ("privateAddress", PropertyWriting.OrNull(bound.Address)));

    private async Task<PropertyMap> ConvergeAsync(FloatingIpBindingInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var live = await GetAsync(wanted.FloatingIpId, cancellationToken).ConfigureAwait(false);
        if (live.StaticIp is { } other && other.Id != wanted.StaticIpId)
        {
            session().Log.Status(urn, $"unbinding from {other.Address}");
            live = await DoAsync(
                () => FloatingIps.UnbindAsync(live.Id, other.Id, cancellationToken), wanted, now => now.StaticIp is null, urn, cancellationToken)
                .ConfigureAwait(false);
        }

        if (live.StaticIp is null)
        {
            session().Log.Status(urn, "binding");
            live = await DoAsync(
                () => FloatingIps.BindAsync(live.Id, wanted.StaticIpId, cancellationToken), wanted, now => now.StaticIp?.Id == wanted.StaticIpId, urn,
                cancellationToken).ConfigureAwait(false);
        }

        return Outputs(live, live.StaticIp!);
    }

    /// <summary>Gives an order, and takes the floating IP itself for the answer; an order of unknown outcome is looked for.</summary>
    private async Task<FloatingIp> DoAsync(
        Func<Task> order, FloatingIpBindingInputs wanted, Func<FloatingIp, bool> isDone, Urn urn, CancellationToken cancellationToken)
    {
        try
        {
            await order().ConfigureAwait(false);
            var live = await GetAsync(wanted.FloatingIpId, cancellationToken).ConfigureAwait(false);
            if (isDone(live))
                return live;
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            session().Log.Warning($"{e.Message} Looking at the floating IP.", urn);
        }

        return await Evidence.FindAsync(session(), SearchAsync, cancellationToken).ConfigureAwait(false)
            ?? throw Unmaterialised.Error("the floating IP's binding");

        async Task<ImmutableArray<FloatingIp>> SearchAsync() =>
            await GetAsync(wanted.FloatingIpId, cancellationToken).ConfigureAwait(false) is var live && isDone(live) ? [live] : [];
    }

    private async Task<FloatingIp> GetAsync(string id, CancellationToken cancellationToken) =>
        await FloatingIps.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"There is no floating IP {id}.");
}
