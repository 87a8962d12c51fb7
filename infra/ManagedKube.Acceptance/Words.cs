using ManagedKube.Model.Definition;

namespace ManagedKube.Acceptance;

/// <summary>Words of the APIs, and of reports.</summary>
internal static class Words
{
    public static string List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? list : "none";

    /// <summary>A restart priority as the IaaS says it.</summary>
    public static string Of(RestartPriority priority) => priority switch
    {
        RestartPriority.Restart => "restart",
        RestartPriority.BestEffort => "best-effort",
        _ => "disabled",
    };
}
