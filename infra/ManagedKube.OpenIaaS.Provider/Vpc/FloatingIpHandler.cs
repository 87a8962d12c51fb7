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
/// <c>openiaas:vpc:FloatingIp</c>. Nothing tells one new floating IP from another, so that they are made one after another: one
/// that has appeared and is bound to nothing is that of the creation whose answer was lost.
/// </summary>
internal sealed class FloatingIpHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:vpc:FloatingIp";

    public string Token => TypeToken;

    private FloatingIpApi Addresses => session().Client.Vpc.FloatingIps;

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        DescriptionOf(reader);
        reader.RefuseOthers();
        return new(news, reader.Failures);
    }

    /// <summary>Nothing ever makes another floating IP.</summary>
    public DiffResponse Diff(DiffRequest request) => InputDiff.Of(request) with { Stables = ["ipAddress"] };

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return new("", request.Inputs.WithUnknown("ipAddress", "description"));
        var id = await MakeAsync(request.Urn, cancellationToken).ConfigureAwait(false);
        var outcome = Outcome(id, request.Inputs, PropertyMap.Empty) with { IsNew = true };
        return new(id, await outcome.RunAsync(() => ConvergeAsync(id, request.Inputs, request.Urn, cancellationToken)).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        if (await Addresses.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return ReadResponse.Gone;
        var outputs = Outputs(live);
        var isManaged = request.Inputs.Has("description") || (request.Inputs.Count == 0 && !string.IsNullOrEmpty(live.Description));
        return new(request.Id, isManaged ? request.Inputs.SetLive("description", outputs["description"]) : request.Inputs, outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken) => request.Preview
        ? request.OldOutputs.SetAll(request.News)
        : await Outcome(request.Id, request.OldInputs, request.OldOutputs)
            .RunAsync(() => ConvergeAsync(request.Id, request.News, request.Urn, cancellationToken)).ConfigureAwait(false);

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        if (await Addresses.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return;
        if (!live.IsUnbound)
        {
            throw new ProviderException(
                $"The floating IP {live.IpAddress} is bound to the static IP {live.StaticIp?.Address ?? "of a VPC"}, so that somebody is reached "
                + $"there: it is not given back. Unbind it first: delete its {FloatingIpBindingHandler.TypeToken}.",
                nothingHappened: true);
        }

        session().Log.Status(request.Urn, "giving back");
        await Deletion.RunAsync(
            session(), () => Addresses.DeleteAsync(request.Id, cancellationToken),
            () => Addresses.FindOrProveAbsentAsync(request.Id, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Those that are bound to nothing and have the wanted description, or none yet.</summary>
    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await Addresses.ListAsync(null, cancellationToken).ConfigureAwait(false))
            .Where(floating => floating.IsUnbound && (string.IsNullOrEmpty(floating.Description) || floating.Description == DescriptionOf(inputs)))
            .Select(floating => new ListResult(floating.Id, floating.IpAddress))];

    private static string? DescriptionOf(PropertyMap inputs) => DescriptionOf(new InputReader(inputs));

    private static string? DescriptionOf(InputReader reader) => reader.Text("description");

    private static PropertyMap Outputs(FloatingIp live) =>
        PropertyMap.Of(("ipAddress", live.IpAddress), ("description", live.Description ?? ""));

    private async Task<string> MakeAsync(Urn urn, CancellationToken cancellationToken)
    {
        using var turn = await session().FloatingIps.EnterAsync(TypeToken, cancellationToken).ConfigureAwait(false);
        var before = (await Addresses.ListAsync(null, cancellationToken).ConfigureAwait(false)).Select(floating => floating.Id).ToHashSet();
        session().Log.Status(urn, "provisioning, which takes a minute or two");
        try
        {
            return await Addresses.CreateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            session().Log.Warning($"{e.Message} Looking for the floating IP.", urn);
            if (await FindNewAsync(before, cancellationToken).ConfigureAwait(false) is not { } made)
                throw;
            return made.Id;
        }
    }

    /// <summary>Provisioning takes longer than anything else, so that the look is repeated.</summary>
    private async Task<FloatingIp?> FindNewAsync(HashSet<string> before, CancellationToken cancellationToken)
    {
        const int Looks = 3;
        for (var look = 1; look <= Looks; look++)
        {
            if (await Evidence.FindAsync(session(), SearchAsync, cancellationToken).ConfigureAwait(false) is { } made)
                return made;
        }

        return null;

        async Task<ImmutableArray<FloatingIp>> SearchAsync() =>
            [.. (await Addresses.ListAsync(null, cancellationToken).ConfigureAwait(false))
                .Where(floating => !before.Contains(floating.Id) && floating.IsUnbound && string.IsNullOrEmpty(floating.Description))];
    }

    private async Task<PropertyMap> ConvergeAsync(string id, PropertyMap inputs, Urn urn, CancellationToken cancellationToken)
    {
        var live = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        if (DescriptionOf(inputs) is { } description && description != live.Description)
        {
            session().Log.Status(urn, "changing the description");
            await Addresses.DescribeAsync(id, description, cancellationToken).ConfigureAwait(false);
            live = await GetAsync(id, cancellationToken).ConfigureAwait(false);
            if (live.Description != description)
                throw Unmaterialised.Error("the floating IP's description");
        }

        return Outputs(live);
    }

    private PartialOutcome Outcome(string id, PropertyMap inputs, PropertyMap outputs) => new()
    {
        Id = id,
        Inputs = inputs,
        Outputs = outputs,
        Look = async limit => Outputs(await GetAsync(id, limit).ConfigureAwait(false)),
    };

    private async Task<FloatingIp> GetAsync(string id, CancellationToken cancellationToken) =>
        await Addresses.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The floating IP {id} does not exist any more.");
}
