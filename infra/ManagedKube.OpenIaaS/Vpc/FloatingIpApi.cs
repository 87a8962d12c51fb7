using System.Net;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>
/// Floating IPs (API reference 4.3). Every write returns when it has taken effect. All failures are
/// <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class FloatingIpApi
{
    private const string Root = "vpc/v1/floating_ips";
    private readonly ApiTransport _api;
    private readonly OrderingApi _orders;
    private readonly ObjectReader<FloatingIp> _reader;

    internal FloatingIpApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        _orders = orders;
        _reader = new(api, Root, OpenIaaSJson.Default.FloatingIp, OpenIaaSJson.Default.ListFloatingIp, floating => floating.Id);
    }

    /// <summary>The floating IP, or null on a 404, which alone does not prove that it is gone.</summary>
    public Task<FloatingIp?> FindAsync(string id, CancellationToken cancellationToken) => _reader.FindAsync(id, cancellationToken);

    /// <summary>The floating IP, or null when it is proved to be gone: 404 by id and missing in a complete list.</summary>
    /// <exception cref="OpenIaaSException">The reads failed or contradict each other, or answer another floating IP.</exception>
    public async Task<FloatingIp?> FindOrProveAbsentAsync(string id, CancellationToken cancellationToken)
    {
        var found = await _reader.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false);
        return found is null || found.Id == id
            ? found
            : throw new OpenIaaSException(OpenIaaSErrorKind.UnexpectedAnswer, $"Asked for the floating IP {id}, OpenIaaS answers {found.Id}.")
            {
                Request = $"GET {Root}/{id}",
            };
    }

    /// <summary>All floating IPs, or those that are bound in a VPC.</summary>
    public Task<IReadOnlyList<FloatingIp>> ListAsync(string? vpcId, CancellationToken cancellationToken) =>
        _reader.ListAsync(new PathQuery(Root).With("vpcId", vpcId).ToString(), cancellationToken);

    /// <summary>Provisions a floating IP, which is billed from then on, and returns its id. Takes about 85 s.</summary>
    public Task<string> CreateAsync(CancellationToken cancellationToken) =>
        _orders.CreateAsync(Root, new FloatingIpOrder(1), OpenIaaSJson.Default.FloatingIpOrder, cancellationToken);

    /// <summary>Changes what it is for.</summary>
    public Task DescribeAsync(string id, string description, CancellationToken cancellationToken) => _orders.RunOrSendAsync(
        HttpMethod.Patch, Path(id), new FloatingIpDescription(description), OpenIaaSJson.Default.FloatingIpDescription, cancellationToken);

    /// <summary>Gives a floating IP back, which must be bound to nothing.</summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) =>
        _orders.RunOrSendAsync<object>(HttpMethod.Delete, Path(id), null, null, cancellationToken);

    /// <summary>Binds it to a static IP; nothing happens when it is bound so already.</summary>
    public Task BindAsync(string id, string staticIpId, CancellationToken cancellationToken) =>
        RunUnlessDoneAsync(_orders.PostAsync($"{Path(id)}/bind/static_ips/{Uri.EscapeDataString(staticIpId)}", cancellationToken));

    /// <summary>Unbinds it from a static IP; nothing happens when it is not bound so.</summary>
    public Task UnbindAsync(string id, string staticIpId, CancellationToken cancellationToken) =>
        RunUnlessDoneAsync(_orders.DeleteAsync($"{Path(id)}/unbind/static_ips/{Uri.EscapeDataString(staticIpId)}", cancellationToken));

    private static async Task RunUnlessDoneAsync(Task order)
    {
        try
        {
            await order.ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Status == HttpStatusCode.Conflict)
        {
            // The platform's way to say that it is so already (API reference 1.4).
        }
    }

    private static string Path(string id) => $"{Root}/{Uri.EscapeDataString(id)}";
}
