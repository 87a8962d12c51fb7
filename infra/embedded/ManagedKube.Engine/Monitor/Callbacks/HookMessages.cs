using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using ManagedKube.Engine.Deployments.Hooks;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Callbacks;

/// <summary>Writes what hooks are told.</summary>
internal static class HookMessages
{
    public static ResourceHookRequest Write(HookCall call)
    {
        var request = new ResourceHookRequest
        {
            Urn = call.Urn.Text,
            Id = call.Id,
            Name = call.Urn.Name,
            Type = call.Urn.Type,
            OldOptions = StateOptions.Write(call.Old),
            NewOptions = StateOptions.Write(call.New),
        };
        if (Properties(call.New?.Inputs) is { } newInputs)
            request.NewInputs = newInputs;
        if (Properties(call.Old?.Inputs) is { } oldInputs)
            request.OldInputs = oldInputs;
        if (Properties(call.NewOutputs) is { } newOutputs)
            request.NewOutputs = newOutputs;
        if (Properties(call.Old?.Outputs) is { } oldOutputs)
            request.OldOutputs = oldOutputs;
        return request;
    }

    public static ErrorHookRequest Write(HookCall call, string operation, ImmutableArray<string> errors)
    {
        var request = new ErrorHookRequest
        {
            Urn = call.Urn.Text,
            Id = call.Id,
            Name = call.Urn.Name,
            Type = call.Urn.Type,
            FailedOperation = operation,
            OldOptions = StateOptions.Write(call.Old),
            NewOptions = StateOptions.Write(call.New),
        };
        request.Errors.AddRange(errors);
        if (Properties(call.New?.Inputs) is { } newInputs)
            request.NewInputs = newInputs;
        if (Properties(call.Old?.Inputs) is { } oldInputs)
            request.OldInputs = oldInputs;
        if (Properties(call.Old?.Outputs) is { } oldOutputs)
            request.OldOutputs = oldOutputs;
        return request;
    }

    // A missing message, unlike an empty one, says that there are none.
    private static Struct? Properties(PropertyMap? properties) => properties is null ? null : StructWriter.Write(properties);
}
