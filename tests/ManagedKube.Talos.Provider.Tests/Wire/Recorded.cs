using Pulumi.Protocol.Values;

namespace ManagedKube.Talos.Provider.Tests.Wire;

/// <summary>A resource as an engine records it.</summary>
internal sealed record Recorded(string Token, string Id, PropertyMap Inputs, PropertyMap Outputs)
{
    public string Text(string output) => ((StringValue)Outputs[output].Unwrapped).Value;
}
