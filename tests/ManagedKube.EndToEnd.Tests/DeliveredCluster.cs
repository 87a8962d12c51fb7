using ManagedKube.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(DeliveredCluster))]

namespace ManagedKube.EndToEnd.Tests;

/// <summary>
/// The cluster of <c>ctodev</c>, delivered once for all tests that begin with one. Each gets a workplace of its own, with a copy of the state and of
/// the simulated world.
/// </summary>
public sealed class DeliveredCluster : IDisposable
{
    private readonly Workplace _place = new();
    private readonly Lazy<Task> _delivery;

    /// <summary>Delivers nothing yet.</summary>
    public DeliveredCluster() => _delivery = new(() => _place.ExpectAsync(0, "up", "ctodev", "--yes"));

    /// <summary>A workplace in which <c>mk up ctodev</c> has just ended.</summary>
    internal async Task<Workplace> PlaceAsync()
    {
        await _delivery.Value;
        return _place.Copy();
    }

    /// <summary>Deletes the original.</summary>
    public void Dispose() => _place.Dispose();
}
