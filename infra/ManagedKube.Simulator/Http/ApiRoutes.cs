using ManagedKube.Simulator.Faults;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http;

/// <summary>The four kinds of routes of the API: lists, objects, orders, and the rest.</summary>
internal sealed class ApiRoutes(IEndpointRouteBuilder routes, WorldStore store, SimulatorFaults faults)
{
    /// <summary>The part of all compute paths.</summary>
    public const string Compute = "compute/v1/open_iaas";

    public WorldStore Store => store;

    /// <summary>A list, complete and possibly empty.</summary>
    public void List<TView>(string path, Func<Moment, ApiQuery, IEnumerable<TView>> read) => Map(HttpMethods.Get, path, async context =>
    {
        var moment = await ReadAsync(context).ConfigureAwait(false);
        var views = read(moment, new ApiQuery(context.Request.Query, RouteId(context), context.Request.RouteValues)).ToArray();
        await WriteAsync(context, views).ConfigureAwait(false);
    });

    /// <summary>One object by its id, the <c>{id}</c> of the path; null is answered with 404.</summary>
    public void Item<TView>(string path, Func<Moment, Guid, TView?> read)
        where TView : class => Map(HttpMethods.Get, path, async context =>
    {
        var moment = await ReadAsync(context).ConfigureAwait(false);
        var view = RouteId(context) is { } id ? read(moment, id) : null;
        await WriteAsync(context, view ?? throw ApiException.NotFound("object", context.Request.RouteValues["id"]!)).ConfigureAwait(false);
    });

    /// <summary>The one object of a path.</summary>
    public void Single<TView>(string path, Func<Moment, TView> read)
        where TView : class => Map(HttpMethods.Get, path, async context =>
            await WriteAsync(context, read(await ReadAsync(context).ConfigureAwait(false))).ConfigureAwait(false));

    /// <summary>One object by a name or address in the path; null is answered with 404.</summary>
    public void Named<TView>(string path, string parameter, Func<Moment, string, TView?> read)
        where TView : class => Map(HttpMethods.Get, path, async context =>
    {
        var moment = await ReadAsync(context).ConfigureAwait(false);
        var name = context.Request.RouteValues[parameter] as string ?? "";
        await WriteAsync(context, read(moment, name) ?? throw ApiException.NotFound("object", name)).ConfigureAwait(false);
    });

    /// <summary>A write with a JSON body that is taken now and done later, in an activity.</summary>
    public void Order(string method, string path, Func<OrderRequest, RequestBody, Order> order) => Map(method, path, async context =>
    {
        var body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
        await AcceptAsync(context, request =>
        {
            var made = order(request, body);
            body.ThrowIfInvalid();
            return made;
        }).ConfigureAwait(false);
    });

    /// <summary>A write without a body that is taken now and done later, in an activity.</summary>
    public void Order(string method, string path, Func<OrderRequest, Order> order) =>
        Map(method, path, context => AcceptAsync(context, order));

    public IEndpointConventionBuilder Map(string method, string path, RequestDelegate handler) =>
        routes.MapMethods($"/api/{path}", [method], handler);

    public static Task WriteAsync<TView>(HttpContext context, TView view) =>
        context.Response.WriteAsJsonAsync(view, typeof(TView), ApiJson.Default);

    /// <summary>The <c>{id}</c> of the path; null when it is no id, or the path has none.</summary>
    public static Guid? RouteId(HttpContext context) =>
        Guid.TryParse(context.Request.RouteValues["id"] as string, out var id) ? id : null;

    private ValueTask<Moment> ReadAsync(HttpContext context) => RequestFaults.Of(context).Staleness is var age && age > TimeSpan.Zero
        ? ValueTask.FromResult(store.ReadStale(age))
        : store.ReadAsync();

    private async Task AcceptAsync(HttpContext context, Func<OrderRequest, Order> order)
    {
        var id = RouteId(context);
        var happening = RequestFaults.Of(context);
        var activityId = await store.AcceptAsync(
            moment => happening.Rewrite(order(new OrderRequest(moment.World, id, context.Request.RouteValues))), happening.Disturb())
            .ConfigureAwait(false);
        faults.Watch(activityId, happening.Faults);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = activityId.ToString();
    }
}
