using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>What the program learns of a resource.</summary>
internal sealed record ScriptedResource(Urn Urn, string Id, PropertyMap Outputs, Result Result = Result.Success)
{
    /// <summary>An output, as an SDK would pass it on; what is missing in a preview is unknown.</summary>
    public PropertyValue this[string name] => Outputs.Get(name) ?? UnknownValue.Instance;

    /// <summary>As the reference of a provider.</summary>
    public string AsProvider => $"{Urn}::{(Id.Length > 0 ? Id : Signatures.Unknown)}";
}
