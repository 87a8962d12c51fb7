namespace ManagedKube.OpenIaaS.Activities;

/// <summary>Recognises the activity failures that pass by themselves (API reference 2.5).</summary>
internal static class TransientFailure
{
    public static bool Matches(string? reason) =>
        reason is not null
        && (Has(reason, "None of the workers were able to respond")
            || (Has(reason, "Failed to load configuration via API") && (Has(reason, "502") || Has(reason, "Bad Gateway"))));

    private static bool Has(string reason, string marker) => reason.Contains(marker, StringComparison.OrdinalIgnoreCase);
}
