using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>Asks to change a resource in place.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Id">Its id, which cannot change.</param>
/// <param name="OldInputs">The recorded inputs.</param>
/// <param name="OldOutputs">The recorded outputs.</param>
/// <param name="News">The new, checked inputs.</param>
/// <param name="Timeout">How long it may take; null for the provider's default.</param>
/// <param name="IgnoreChanges">Property paths whose changes the program ignores.</param>
/// <param name="Preview">Nothing may be touched.</param>
public sealed record UpdateRequest(
    Urn Urn, string Id, PropertyMap OldInputs, PropertyMap OldOutputs, PropertyMap News, TimeSpan? Timeout,
    ImmutableArray<string> IgnoreChanges, bool Preview);
