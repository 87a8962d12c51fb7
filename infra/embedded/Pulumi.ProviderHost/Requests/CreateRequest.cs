using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>Asks for a new resource.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Inputs">The checked inputs.</param>
/// <param name="Timeout">How long it may take; null for the provider's default.</param>
/// <param name="Preview">Nothing may be touched; outputs that are not known yet are unknown, and the id may be empty.</param>
public sealed record CreateRequest(Urn Urn, PropertyMap Inputs, TimeSpan? Timeout, bool Preview);
