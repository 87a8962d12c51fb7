namespace ManagedKube.Model.Planning.Backup;

/// <summary>One daily Kasten policy for the client's namespaces: snapshot and export.</summary>
/// <param name="Name">The policy.</param>
/// <param name="Hour">The hour of the day, UTC, at which it runs.</param>
/// <param name="NamespaceLabel">The label, set to <c>true</c>, that puts a namespace under it; null for a policy of the client's own.</param>
public sealed record BackupPolicyPlan(string Name, int Hour, string? NamespaceLabel);
