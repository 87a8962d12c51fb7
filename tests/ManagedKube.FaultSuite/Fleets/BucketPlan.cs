namespace ManagedKube.FaultSuite.Fleets;

/// <summary>A bucket that shall exist, with a storage account that may use it.</summary>
/// <param name="Account">The account, of this bucket alone.</param>
/// <param name="Role">What the account may do.</param>
/// <param name="IsVersioned">Whether old versions are kept; null leaves that alone.</param>
internal sealed record BucketPlan(string Account, string Role, bool? IsVersioned)
{
    /// <summary>The bucket's versioning as the API names it.</summary>
    public string? Versioning => IsVersioned switch { true => "Enabled", false => "Suspended", null => null };
}
