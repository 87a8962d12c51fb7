using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Tags;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ManagedKube.Simulator.Http.Tags;

/// <summary>Tags of virtual machines. They are written at once, without an activity.</summary>
internal static class TagEndpoints
{
    private const string Path = "tag/v1/tags";

    public static void Map(ApiRoutes routes)
    {
        routes.Map(HttpMethods.Post, Path, context => CreateAsync(routes, context));
        routes.List($"{Path}/resources/{{id}}", (moment, query) => moment.World.Tags.Values
            .Where(tag => tag.Id.ResourceId == query.Id)
            .OrderBy(tag => tag.Id.Key, StringComparer.Ordinal)
            .Select(tag => new TagView(tag.Id.Key, tag.Value, moment.World.Inventory.Tenant.Id, tag.Id.ResourceId)));
        routes.Map(HttpMethods.Delete, $"{Path}/resources/{{id}}/keys/{{key}}", context => DeleteAsync(routes, context));
    }

    private static async Task CreateAsync(ApiRoutes routes, HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
        var (key, value) = (body.Text("key"), body.OptionalText("value") ?? "");
        var resources = body.OptionalObjects("resources") ?? [];
        var ids = resources.Select(resource =>
        {
            if (resource.Text("type") != "iaas_opensource_virtual_machine" || resource.Text("source") != "iaas_opensource")
                body.Refuse("resources", "must be of type iaas_opensource_virtual_machine and source iaas_opensource");
            return resource.Id("uuid");
        }).ToList();
        if (ids.Count == 0)
            body.Refuse("resources", "must name at least one");
        body.ThrowIfInvalid();

        await routes.Store.CommitAsync(moment => ids.Select(id => Create(moment.World, new TagId(id, key), value))).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status201Created;
    }

    private static Change Create(World world, TagId id, string value)
    {
        if (!world.VirtualMachines.ContainsKey(id.ResourceId))
            throw ApiException.NotFound("virtual machine", id.ResourceId);
        return world.Tags.ContainsKey(id)
            ? throw new ApiException(StatusCodes.Status409Conflict, $"{id.ResourceId} has a tag {id.Key} already")
            : new Change.StoreTag(new Tag(id, value));
    }

    private static async Task DeleteAsync(ApiRoutes routes, HttpContext context)
    {
        var id = new TagId(ApiRoutes.RouteId(context) ?? Guid.Empty, KeyOf(context));
        await routes.Store.CommitAsync(moment => moment.World.Tags.ContainsKey(id)
            ? [new Change.RemoveTag(id)]
            : throw ApiException.NotFound("tag", id.Key)).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    /// <summary>The key as it was sent: routing leaves an escaped slash as it is, and then cannot be told from a text that looks like one.</summary>
    private static string KeyOf(HttpContext context)
    {
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
    }
}
