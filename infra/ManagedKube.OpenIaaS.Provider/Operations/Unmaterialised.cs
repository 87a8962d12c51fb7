namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>A change that the platform reports as done and that does not show.</summary>
internal static class Unmaterialised
{
    /// <summary>The failure.</summary>
    /// <param name="what">What was changed.</param>
    public static OpenIaaSException Error(string what) =>
        new(OpenIaaSErrorKind.Inconclusive, $"OpenIaaS accepted the change of {what}, but it did not take effect.") { Remedy = "Run again." };
}
