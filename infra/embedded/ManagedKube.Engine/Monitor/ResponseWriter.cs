using Google.Protobuf.WellKnownTypes;
using ManagedKube.Engine.Monitor.Components;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>Writes what has become of a resource as its program understands it.</summary>
internal static class ResponseWriter
{
    public static RegisterResourceResponse Write(RegisterResourceRequest request, ResourceState state) => new()
    {
        Urn = state.Urn.Text,
        Id = state.Id,
        // The outputs of a component are its program's own business.
        Object = state.Custom
            ? Outputs(state.Outputs, request.AcceptSecrets, request.AcceptResources, request.SupportsPartialValues)
            : new Struct(),
    };

    public static RegisterResourceResponse Write(RegisterResourceRequest request, ConstructResult component)
    {
        var response = new RegisterResourceResponse
        {
            Urn = component.Urn.Text,
            Object = Outputs(ProgramInputs.Plain(component.Outputs), request.AcceptSecrets, request.AcceptResources, request.SupportsPartialValues),
        };
        foreach (var (key, urns) in OutputDependencies.Of(component.Outputs, component.Dependencies))
            response.PropertyDependencies[key] = new RegisterResourceResponse.Types.PropertyDependencies { Urns = { urns } };
        return response;
    }

    public static CallResponse Write(CallResult result)
    {
        var response = new CallResponse { Return = StructWriter.Write(ProgramInputs.Plain(result.Return)) };
        foreach (var (key, urns) in OutputDependencies.Of(result.Return, result.Dependencies))
            response.ReturnDependencies[key] = new CallResponse.Types.ReturnDependencies { Urns = { urns } };
        response.Failures.AddRange(result.Failures.Select(failure => new CheckFailure { Property = failure.Property, Reason = failure.Reason }));
        return response;
    }

    public static ReadResourceResponse Write(ReadResourceRequest request, ResourceState state) => new()
    {
        Urn = state.Urn.Text,
        Properties = Outputs(state.Outputs, request.AcceptSecrets, request.AcceptResources, partialValues: false),
    };

    private static Struct Outputs(PropertyMap outputs, bool secrets, bool resources, bool partialValues)
    {
        var known = partialValues ? outputs : outputs.Where((_, value) => value is UnknownValue || !value.ContainsUnknowns);
        return StructWriter.Write(known, new WireOptions { KeepSecrets = secrets, KeepResources = resources });
    }
}
