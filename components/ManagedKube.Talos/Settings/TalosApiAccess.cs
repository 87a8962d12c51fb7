namespace ManagedKube.Talos.Settings;

/// <summary>Pods that may call the machine API of control planes, for example to take etcd snapshots.</summary>
/// <param name="Roles">The roles that they may have, for example <c>os:etcd:backup</c>.</param>
/// <param name="Namespaces">The namespaces that they run in.</param>
public sealed record TalosApiAccess(IReadOnlyList<string> Roles, IReadOnlyList<string> Namespaces);
