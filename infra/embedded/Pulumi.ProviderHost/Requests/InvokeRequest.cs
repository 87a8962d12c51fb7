using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>Calls a provider function.</summary>
/// <param name="Token">Which one.</param>
/// <param name="Args">Its arguments.</param>
/// <param name="Preview">Whether a preview asks.</param>
public sealed record InvokeRequest(string Token, PropertyMap Args, bool Preview);
