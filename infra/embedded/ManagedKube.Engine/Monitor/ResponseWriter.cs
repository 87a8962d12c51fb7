using Google.Protobuf.WellKnownTypes;
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
