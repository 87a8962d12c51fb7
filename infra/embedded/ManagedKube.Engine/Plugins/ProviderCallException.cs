using System.Collections.Immutable;
using ManagedKube.Engine.Plugins.Calls;

namespace ManagedKube.Engine.Plugins;

/// <summary>A provider call failed. The message is the provider's own.</summary>
public sealed class ProviderCallException(string message, CallEffect effect, ImmutableArray<PropertyFailure> failures = default, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Whether the call can have changed anything.</summary>
    public CallEffect Effect { get; } = effect;

    /// <summary>Whether the provider's credentials were refused.</summary>
    public bool AuthenticationFailed { get; init; }

    /// <summary>What is wrong with single properties; may be empty.</summary>
    public ImmutableArray<PropertyFailure> Failures { get; } = failures.IsDefault ? [] : failures;
}
