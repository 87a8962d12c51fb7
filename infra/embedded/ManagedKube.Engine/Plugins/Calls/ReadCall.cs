using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Asks for the present state of a resource.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Id">Its id.</param>
/// <param name="Inputs">The recorded inputs; empty for an import.</param>
/// <param name="Outputs">The recorded outputs; empty for an import.</param>
/// <param name="Timeout">How long it may take; null for the provider's default.</param>
public sealed record ReadCall(Urn Urn, string Id, PropertyMap Inputs, PropertyMap Outputs, TimeSpan? Timeout);
