namespace ManagedKube.Talos.Documents;

/// <summary>Time servers. Without this document a node asks a server on the Internet.</summary>
internal sealed record TimeSyncConfig(NtpServers Ntp) : TalosDocument;
