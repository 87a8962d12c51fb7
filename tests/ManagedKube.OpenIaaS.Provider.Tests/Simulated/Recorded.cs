using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

/// <summary>A resource as an engine records it.</summary>
internal sealed record Recorded(Urn Urn, string Id, PropertyMap Inputs, PropertyMap Outputs)
{
    public string Text(string output) => ((StringValue)Outputs[output].Unwrapped).Value;
}
