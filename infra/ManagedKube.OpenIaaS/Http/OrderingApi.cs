using System.Text.Json.Serialization.Metadata;
using ManagedKube.OpenIaaS.Activities;
using ManagedKube.OpenIaaS.Telemetry;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>Gives an order and waits for its activity.</summary>
internal sealed class OrderingApi(ApiTransport api, ActivityScheduler activities)
{
    public async Task<string> CreateAsync<T>(string path, T body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var activity = await RunAsync(HttpMethod.Post, path, body, type, cancellationToken).ConfigureAwait(false);
        return activity.Completed?.Result is { Length: > 0 } id
            ? id
            : throw new OpenIaaSException(
                OpenIaaSErrorKind.OutcomeUnknown, "The creation completed, but its activity does not name the new object.")
            {
                Request = ApiErrors.Describe(HttpMethod.Post, path),
                ActivityId = activity.Id,
                Remedy = "Look for the object before it is created again.",
            };
    }

    public Task PostAsync<T>(string path, T body, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        RunAsync(HttpMethod.Post, path, body, type, cancellationToken);

    public Task PostAsync(string path, CancellationToken cancellationToken) =>
        RunAsync<object>(HttpMethod.Post, path, null, null, cancellationToken);

    public Task PatchAsync<T>(string path, T body, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        RunAsync(HttpMethod.Patch, path, body, type, cancellationToken);

    public Task PatchAsync(string path, CancellationToken cancellationToken) =>
        RunAsync<object>(HttpMethod.Patch, path, null, null, cancellationToken);

    public Task PutAsync<T>(string path, T body, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        RunAsync(HttpMethod.Put, path, body, type, cancellationToken);

    /// <summary>A write that may be carried out at once, without an activity.</summary>
    public Task RunOrSendAsync<T>(HttpMethod method, string path, T? body, JsonTypeInfo<T>? type, CancellationToken cancellationToken) =>
        RunAsync(method, path, () => api.OrderOrSendAsync(method, path, body, type, cancellationToken), cancellationToken);

    public Task DeleteAsync(string path, CancellationToken cancellationToken) =>
        RunAsync<object>(HttpMethod.Delete, path, null, null, cancellationToken);

    private async Task<Activity> RunAsync<T>(
        HttpMethod method, string path, T? body, JsonTypeInfo<T>? type, CancellationToken cancellationToken) => (await RunAsync(
            method, path, async () => await api.OrderAsync(method, path, body, type, cancellationToken).ConfigureAwait(false), cancellationToken)
        .ConfigureAwait(false))!;

    /// <summary>Gives an order and waits for its activity, if it has one.</summary>
    private async Task<Activity?> RunAsync(HttpMethod method, string path, Func<Task<string?>> give, CancellationToken cancellationToken)
    {
        var order = new Order(ApiErrors.Describe(method, path), OperationKind.Of(method, path));
        using var span = OrderSpan.Start(order);
        try
        {
            Activity? activity = null;
            if (await give().ConfigureAwait(false) is { } id)
            {
                span.Taken(id);
                activity = await activities.WaitAsync(id, order, cancellationToken).ConfigureAwait(false);
            }

            span.Completed();
            return activity;
        }
        catch (OpenIaaSException e)
        {
            span.Failed(e);
            throw;
        }
    }
}
