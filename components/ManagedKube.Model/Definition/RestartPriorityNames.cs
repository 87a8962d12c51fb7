namespace ManagedKube.Model.Definition;

/// <summary>What the IaaS calls restart priorities.</summary>
public static class RestartPriorityNames
{
    /// <summary>The word of its API: <c>disabled</c>, <c>restart</c> or <c>best-effort</c>.</summary>
    /// <param name="priority">The priority.</param>
    public static string Of(RestartPriority priority) => priority switch
    {
        RestartPriority.Restart => "restart",
        RestartPriority.BestEffort => "best-effort",
        _ => "disabled",
    };
}
