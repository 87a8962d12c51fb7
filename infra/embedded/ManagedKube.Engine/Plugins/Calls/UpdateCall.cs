using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Asks to change a resource in place.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Id">Its id.</param>
/// <param name="OldInputs">The recorded inputs.</param>
/// <param name="OldOutputs">The recorded outputs.</param>
/// <param name="News">The wanted, checked inputs.</param>
/// <param name="Timeout">How long it may take; null for the provider's default.</param>
/// <param name="IgnoreChanges">Paths whose changes are ignored.</param>
/// <param name="Preview">Nothing may be touched.</param>
public sealed record UpdateCall(
    Urn Urn, string Id, PropertyMap OldInputs, PropertyMap OldOutputs, PropertyMap News, TimeSpan? Timeout,
    ImmutableArray<string> IgnoreChanges, bool Preview);
