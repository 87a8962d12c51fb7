namespace ManagedKube.Talos.Documents;

/// <summary>Names or addresses of time servers.</summary>
internal sealed record NtpServers(IReadOnlyList<string> Servers);
