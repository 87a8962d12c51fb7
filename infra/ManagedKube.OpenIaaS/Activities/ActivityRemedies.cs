using System.Collections.Immutable;

namespace ManagedKube.OpenIaaS.Activities;

/// <summary>What to do about the platform's reasons for a failure, as far as they are known (API reference 2.5).</summary>
internal static class ActivityRemedies
{
    private static readonly ImmutableArray<(string Marker, string Remedy)> Known =
    [
        ("MEMORY_CONSTRAINT_VIOLATION", "Give the machine at least the memory of its template."),
        ("HOST_NOT_ENOUGH_FREE_MEMORY", "Free memory on the hosts of the pool, or give the machine less."),
        ("VM state is halted but should be running", "Start the machine first."),
        ("Could not find storage repository", "Choose a storage repository that the machine's pool shares, or that is local to its host."),
        ("Limited storage capacity", "Free space in the storage repository, or choose another one."),
        ("is already used by virtual machine", "Choose another MAC address, or remove the other adapter first."),
        ("one IP cannot be assigned to several adapters", "Ask for the address on one adapter only."),
        ("is not a custom static IP", "This address belongs to an adapter: it goes when its adapter goes."),
        ("backup polic", "Assign at least one backup policy to the machine (SecNumCloud)."),
    ];

    /// <summary>The remedy, or null when the reason is not known.</summary>
    public static string? For(string? reason) => TransientFailure.Matches(reason)
        ? "This passes by itself: run again in some minutes."
        : Known.FirstOrDefault(known => reason?.Contains(known.Marker, StringComparison.OrdinalIgnoreCase) == true).Remedy;
}
