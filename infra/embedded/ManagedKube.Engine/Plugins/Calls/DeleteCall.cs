using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Asks to delete a resource; one that is gone already is a success.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Id">Its id.</param>
/// <param name="OldInputs">The recorded inputs.</param>
/// <param name="OldOutputs">The recorded outputs.</param>
/// <param name="Timeout">How long it may take; null for the provider's default.</param>
public sealed record DeleteCall(Urn Urn, string Id, PropertyMap OldInputs, PropertyMap OldOutputs, TimeSpan? Timeout);
