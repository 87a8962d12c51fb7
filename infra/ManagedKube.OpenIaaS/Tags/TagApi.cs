using System.Net;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Tags;

/// <summary>Tags of virtual machines (API reference 3.15). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class TagApi
{
    private readonly ApiTransport _api;

    internal TagApi(ApiTransport api) => _api = api;

    /// <summary>The tags of a machine.</summary>
    public Task<IReadOnlyList<Tag>> ListAsync(string virtualMachineId, CancellationToken cancellationToken) =>
        _api.ListStrictAsync($"tag/v1/tags/resources/{Uri.EscapeDataString(virtualMachineId)}", OpenIaaSJson.Default.ListTag, cancellationToken);

    /// <summary>Adds a tag. To change a value, delete the key first.</summary>
    public Task AddAsync(string virtualMachineId, string key, string value, CancellationToken cancellationToken) =>
        _api.SendAsync(
            HttpMethod.Post,
            "tag/v1/tags",
            new NewTag(key, value, [new TaggedResource(virtualMachineId, "iaas_opensource_virtual_machine", "iaas_opensource")]),
            OpenIaaSJson.Default.NewTag,
            [HttpStatusCode.OK, HttpStatusCode.Created],
            cancellationToken);

    /// <summary>Removes a tag.</summary>
    public Task DeleteAsync(string virtualMachineId, string key, CancellationToken cancellationToken) =>
        _api.SendAsync<object>(
            HttpMethod.Delete,
            $"tag/v1/tags/resources/{Uri.EscapeDataString(virtualMachineId)}/keys/{Uri.EscapeDataString(key)}",
            null,
            null,
            [HttpStatusCode.NoContent, HttpStatusCode.Created],
            cancellationToken);
}
