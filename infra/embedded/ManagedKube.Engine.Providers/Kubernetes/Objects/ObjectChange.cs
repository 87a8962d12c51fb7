using ManagedKube.Engine.Providers.Kubernetes.Api;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>An object to be made, or changed.</summary>
/// <param name="Urn">Its resource.</param>
/// <param name="Inputs">What it is to be.</param>
/// <param name="Manager">Who owns its fields.</param>
/// <param name="Timeout">How long it may take; null for what its annotation says.</param>
internal sealed record ObjectChange(Urn Urn, PropertyMap Inputs, string Manager, TimeSpan? Timeout)
{
    /// <summary>Where it is; null to find out from the inputs.</summary>
    public ObjectKey? Key { get; init; }

    /// <summary>Whether the resource is a new one.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether the object must be there already.</summary>
    public bool IsPatch { get; init; }
}
