namespace ManagedKube.Talos.Documents;

/// <summary>Time servers. Without this document a node asks a server on the Internet.</summary>
internal sealed record TimeSyncConfig(NtpServers Ntp) : TalosDocument
{
    /// <summary>How long the node waits for the time before it goes on booting.</summary>
    public string BootTimeout => "2m0s";
}
