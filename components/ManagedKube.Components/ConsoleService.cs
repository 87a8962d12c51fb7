namespace ManagedKube.Components;

/// <summary>A console's service inside the cluster, which <c>kubectl port-forward</c> reaches.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="Port">The port on which it answers by HTTP.</param>
public sealed record ConsoleService(string Namespace, string Name, int Port);
