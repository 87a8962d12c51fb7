using ManagedKube.Talos.Yaml;
using YamlDotNet.Serialization;

namespace ManagedKube.Talos.FirstBoot;

/// <summary>
/// The cloud-init user-data of the Git Runner, which runs an ordinary Linux. Talos would ignore a text with this header.
/// </summary>
public static class CloudConfig
{
    /// <summary>Renders a configuration that fixes the host name; the network comes from <see cref="NoCloudNetwork"/>.</summary>
    public static string Render(string hostname) => "#cloud-config\n" + YamlText.Of(new UserData(hostname));

    private sealed record UserData(string Hostname)
    {
        [YamlMember(Alias = "preserve_hostname", ApplyNamingConventions = false)]
        public bool PreserveHostname => false;

        [YamlMember(Alias = "manage_etc_hosts", ApplyNamingConventions = false)]
        public bool ManageEtcHosts => true;
    }
}
