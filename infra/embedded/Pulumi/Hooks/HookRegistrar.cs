using Google.Protobuf;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Registers hooks with the engine, and runs them when it calls.</summary>
internal sealed class HookRegistrar(Deployment deployment, IMonitor monitor, MonitorFeatures features)
{
    /// <summary>Starts registering a hook; the program does not end before it is registered.</summary>
    public Task RegisterAsync(ResourceHook hook)
    {
        ArgumentException.ThrowIfNullOrEmpty(hook.Name);
        ArgumentNullException.ThrowIfNull(hook.Callback);
        return Track(SendAsync());

        async Task SendAsync()
        {
            await features.RequireAsync("resourceHooks", "resource hooks").ConfigureAwait(false);
            await monitor.RegisterResourceHookAsync(new()
            {
                Name = hook.Name,
                Callback = await deployment.Callbacks.AddAsync<ResourceHookRequest>((request, cancel) => RunAsync(hook, request, cancel))
                    .ConfigureAwait(false),
                OnDryRun = hook.Options.OnDryRun ?? false,
                IgnoreErrors = hook.Options.IgnoreErrors ?? false,
            }).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="RegisterAsync(ResourceHook)"/>
    public Task RegisterAsync(ErrorHook hook)
    {
        ArgumentException.ThrowIfNullOrEmpty(hook.Name);
        ArgumentNullException.ThrowIfNull(hook.Callback);
        return Track(SendAsync());

        async Task SendAsync()
        {
            await features.RequireAsync("errorHooks", "error hooks").ConfigureAwait(false);
            await monitor.RegisterErrorHookAsync(new()
            {
                Name = hook.Name,
                Callback = await deployment.Callbacks.AddAsync<ErrorHookRequest>((request, cancel) => RunAsync(hook, request, cancel))
                    .ConfigureAwait(false),
            }).ConfigureAwait(false);
        }
    }

    private Task Track(Task registered)
    {
        deployment.Tasks.Track(registered);
        return registered;
    }

    private static async Task<IMessage> RunAsync(ResourceHook hook, ResourceHookRequest request, CancellationToken cancel)
    {
        try
        {
            var args = new ResourceHookArgs(
                request.Urn,
                request.Id,
                request.Name,
                request.Type,
                ArgumentReader.ReadPlain(request.NewInputs),
                ArgumentReader.ReadPlain(request.OldInputs),
                ArgumentReader.ReadPlain(request.NewOutputs),
                ArgumentReader.ReadPlain(request.OldOutputs));
            await hook.Callback(args, cancel).ConfigureAwait(false);
            return new ResourceHookResponse();
        }
        catch (Exception e)
        {
            return new ResourceHookResponse { Error = TextOf(e) };
        }
    }

    private static async Task<IMessage> RunAsync(ErrorHook hook, ErrorHookRequest request, CancellationToken cancel)
    {
        try
        {
            var args = new ErrorHookArgs(
                request.Urn,
                request.Id,
                request.Name,
                request.Type,
                ArgumentReader.ReadPlain(request.NewInputs),
                ArgumentReader.ReadPlain(request.OldInputs),
                ArgumentReader.ReadPlain(request.OldOutputs),
                request.FailedOperation,
                request.Errors);
            return new ErrorHookResponse { Retry = await hook.Callback(args, cancel).ConfigureAwait(false) };
        }
        catch (Exception e)
        {
            return new ErrorHookResponse { Error = TextOf(e) };
        }
    }

    // An empty text would mean success.
    private static string TextOf(Exception failure) => failure.Message.Length > 0 ? failure.Message : failure.GetType().Name;
}
