namespace ManagedKube.Model.Definition;

/// <summary>The written order to take the cluster down for good (D30, V83).</summary>
public sealed record DecommissionDefinition
{
    /// <summary>The cluster's code once more, as the confirmation.</summary>
    public string? Confirmation { get; init; }

    /// <summary>The day on which the client gave notice.</summary>
    public DateOnly? NoticeDate { get; init; }

    /// <summary>Why the provider goes below 21 days' notice; null when it does not.</summary>
    public string? OverrideReason { get; init; }
}
