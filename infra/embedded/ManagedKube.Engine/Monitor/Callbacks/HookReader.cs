using ManagedKube.Engine.Deployments.Hooks;
using ManagedKube.Engine.Deployments.Registering;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Callbacks;

/// <summary>Makes hooks of the functions that a program registers.</summary>
internal sealed class HookReader(CallbackClients clients)
{
    /// <exception cref="FormatException">The request is malformed.</exception>
    public ResourceHook Read(RegisterResourceHookRequest request)
    {
        var callback = CallbackClients.Required(request.Callback);
        return new ResourceHook(
            request.Name, request.OnDryRun, request.IgnoreErrors, (call, cancel) => GuardAsync(
                async () => (await clients.InvokeAsync<ResourceHookResponse>(callback, HookMessages.Write(call), cancel).ConfigureAwait(false)).Error,
                error => error));
    }

    /// <exception cref="FormatException">The request is malformed.</exception>
    public ErrorHook Read(RegisterErrorHookRequest request)
    {
        var callback = CallbackClients.Required(request.Callback);
        return new ErrorHook(request.Name, (call, operation, errors, cancel) => GuardAsync(
            async () =>
            {
                var response = await clients
                    .InvokeAsync<ErrorHookResponse>(callback, HookMessages.Write(call, operation, errors), cancel)
                    .ConfigureAwait(false);
                return new ErrorHookAnswer(response.Retry, response.Error);
            },
            error => new ErrorHookAnswer(false, error)));
    }

    private static async Task<T> GuardAsync<T>(Func<Task<T>> call, Func<string, T> failed)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (RegistrationException e)
        {
            return failed(e.Message);
        }
        catch (OperationCanceledException)
        {
            return failed("the deployment is shutting down");
        }
    }
}
