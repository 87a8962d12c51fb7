namespace ManagedKube.Acceptance.Iaas;

/// <summary>What a storage account may do with a bucket.</summary>
/// <param name="Account">The account's name.</param>
/// <param name="Role">Its role.</param>
internal sealed record ObservedGrant(string Account, string Role);
