using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>The provider's own configuration, sent once before any resource call.</summary>
/// <param name="Args">The checked inputs of the provider resource.</param>
public sealed record ConfigureRequest(PropertyMap Args);
