using System.Collections.Concurrent;

namespace Pulumi;

/// <summary>What the engine supports; each feature is asked for once, when it is first needed.</summary>
internal sealed class MonitorFeatures(IMonitor monitor)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _answers = new();

    public Task<bool> HasResourceReferencesAsync() => HasAsync("resourceReferences");

    public Task<bool> HasOutputValuesAsync() => HasAsync("outputValues");

    public Task<bool> HasAliasSpecsAsync() => HasAsync("aliasSpecs");

    /// <summary>Makes sure of a feature that the program needs.</summary>
    /// <param name="feature">The protocol's name of the feature.</param>
    /// <param name="use">What the program needs it for.</param>
    /// <exception cref="InvalidOperationException">The engine lacks it.</exception>
    public async Task RequireAsync(string feature, string use)
    {
        if (!await HasAsync(feature).ConfigureAwait(false))
            throw new InvalidOperationException($"The engine does not support {use}: use a newer version of it.");
    }

    private Task<bool> HasAsync(string feature)
        => _answers.GetOrAdd(feature, id => new(() => AskAsync(id))).Value;

    private async Task<bool> AskAsync(string feature)
        => (await monitor.SupportsFeatureAsync(new() { Id = feature }).ConfigureAwait(false)).HasSupport;
}
