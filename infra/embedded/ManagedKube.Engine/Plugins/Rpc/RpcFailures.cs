using System.Collections.Immutable;
using Google.Rpc;
using Grpc.Core;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Plugins.Rpc;

/// <summary>Tells from a failed rpc what it means for the resource.</summary>
internal static class RpcFailures
{
    /// <summary>The failure in the engine's terms, without loss of what the provider told.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="death">Tells how the plugin's process ended; null while it lives.</param>
    public static Exception Translate(RpcException exception, Func<string?> death)
    {
        var status = exception.GetRpcStatus();
        if (status?.GetDetail<ErrorResourceInitFailed>() is { } partial)
            return new PartialOperationException(
                partial.Id,
                partial.Inputs is null ? null : StructReader.Read(partial.Inputs),
                StructReader.Read(partial.Properties),
                partial.Reasons.Count > 0 ? [.. partial.Reasons] : [exception.Status.Detail],
                exception)
            {
                RefreshBeforeUpdate = partial.RefreshBeforeUpdate,
            };

        var failures = status?.GetDetail<InputPropertiesError>() is { } properties
            ? properties.Errors.Select(error => new PropertyFailure(error.PropertyPath, error.Reason)).ToImmutableArray()
            : [];
        if (status?.GetDetail<ConfigureErrorMissingKeys>() is { } missing)
            failures = failures.AddRange(missing.MissingKeys.Select(key => new PropertyFailure(key.Name, $"missing configuration: {key.Description}")));
        return new ProviderCallException(Message(exception, failures, death), Effect(exception.StatusCode), failures, exception)
        {
            AuthenticationFailed = exception.StatusCode == StatusCode.Unauthenticated,
        };
    }

    private static string Message(RpcException exception, ImmutableArray<PropertyFailure> failures, Func<string?> death)
    {
        if (exception.StatusCode == StatusCode.Unavailable && death() is { } end)
            return end;
        var message = exception.Status.Detail.Length > 0 ? exception.Status.Detail : $"the provider answered {exception.StatusCode}";
        return failures.IsEmpty ? message : $"{message} ({string.Join("; ", failures)})";
    }

    private static CallEffect Effect(StatusCode code) => code switch
    {
        StatusCode.Unknown or StatusCode.Internal or StatusCode.DataLoss => CallEffect.Unknown,
        StatusCode.Unavailable or StatusCode.Cancelled or StatusCode.DeadlineExceeded => CallEffect.Interrupted,
        _ => CallEffect.None,
    };
}
