using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Asks for a new resource.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Inputs">The checked inputs.</param>
/// <param name="Timeout">How long it may take; null for the provider's default.</param>
/// <param name="Preview">Nothing may be touched.</param>
public sealed record CreateCall(Urn Urn, PropertyMap Inputs, TimeSpan? Timeout, bool Preview);
