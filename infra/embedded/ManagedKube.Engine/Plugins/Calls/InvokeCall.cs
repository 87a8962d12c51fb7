using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Calls a provider function.</summary>
/// <param name="Token">Which one.</param>
/// <param name="Args">Its arguments; unknown ones are not passed on.</param>
/// <param name="Preview">Whether a preview asks.</param>
public sealed record InvokeCall(string Token, PropertyMap Args, bool Preview);
